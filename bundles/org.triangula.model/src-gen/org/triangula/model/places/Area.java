/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Dated;
import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An area: Land, Regierungsbezirk, district (Landkreis), Stadtkreis, municipality (Gemeinde), Ortsteil, former district, region observed in the field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.Area#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.places.Area#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.triangula.model.places.Area#getOfficialKey <em>Official Key</em>}</li>
 *   <li>{@link org.triangula.model.places.Area#getKeyVintage <em>Key Vintage</em>}</li>
 *   <li>{@link org.triangula.model.places.Area#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.triangula.model.places.Area#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.triangula.model.places.Area#getMemberships <em>Memberships</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getArea()
 * @model
 * @generated
 */
public interface Area extends NamedElement, Sourced, Dated {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of area, a term of the vocabulary area-kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(Term)
	 * @see org.triangula.model.places.PlacesPackage#getArea_Kind()
	 * @model
	 * @generated
	 */
	Term getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Area#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(Term value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name for maps and tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.triangula.model.places.PlacesPackage#getArea_ShortName()
	 * @model
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Area#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Official Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official key (ARS with 12 or AGS with 5 or 8 digits in Germany), digits only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Official Key</em>' attribute.
	 * @see #setOfficialKey(String)
	 * @see org.triangula.model.places.PlacesPackage#getArea_OfficialKey()
	 * @model
	 * @generated
	 */
	String getOfficialKey();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Area#getOfficialKey <em>Official Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Official Key</em>' attribute.
	 * @see #getOfficialKey()
	 * @generated
	 */
	void setOfficialKey(String value);

	/**
	 * Returns the value of the '<em><b>Key Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date to which the official key refers, because keys change with reforms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Vintage</em>' attribute.
	 * @see #setKeyVintage(String)
	 * @see org.triangula.model.places.PlacesPackage#getArea_KeyVintage()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getKeyVintage();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Area#getKeyVintage <em>Key Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Vintage</em>' attribute.
	 * @see #getKeyVintage()
	 * @generated
	 */
	void setKeyVintage(String value);

	/**
	 * Returns the value of the '<em><b>Geometry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outline; unset when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geometry</em>' attribute.
	 * @see #setGeometry(String)
	 * @see org.triangula.model.places.PlacesPackage#getArea_Geometry()
	 * @model dataType="org.triangula.model.places.GeometryText"
	 * @generated
	 */
	String getGeometry();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Area#getGeometry <em>Geometry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometry</em>' attribute.
	 * @see #getGeometry()
	 * @generated
	 */
	void setGeometry(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names and spellings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.triangula.model.places.PlacesPackage#getArea_Aliases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Memberships</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.AreaMembership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which larger areas this area belongs or belonged to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memberships</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getArea_Memberships()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<AreaMembership> getMemberships();

} // Area
