/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Dated;
import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Catchment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The areas a facility serves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.Catchment#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.triangula.model.places.Catchment#getGeometry <em>Geometry</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getCatchment()
 * @model
 * @generated
 */
public interface Catchment extends NamedElement, Sourced, Dated {
	/**
	 * Returns the value of the '<em><b>Areas</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.places.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The areas, usually municipalities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' reference list.
	 * @see org.triangula.model.places.PlacesPackage#getCatchment_Areas()
	 * @model
	 * @generated
	 */
	EList<Area> getAreas();

	/**
	 * Returns the value of the '<em><b>Geometry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outline where it does not follow areas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geometry</em>' attribute.
	 * @see #setGeometry(String)
	 * @see org.triangula.model.places.PlacesPackage#getCatchment_Geometry()
	 * @model dataType="org.triangula.model.places.GeometryText"
	 * @generated
	 */
	String getGeometry();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Catchment#getGeometry <em>Geometry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometry</em>' attribute.
	 * @see #getGeometry()
	 * @generated
	 */
	void setGeometry(String value);

} // Catchment
