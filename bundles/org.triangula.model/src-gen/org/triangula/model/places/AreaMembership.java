/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.triangula.model.Dated;
import org.triangula.model.Identified;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Area Membership</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An area is part of a larger one during a period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.AreaMembership#getWhole <em>Whole</em>}</li>
 *   <li>{@link org.triangula.model.places.AreaMembership#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getAreaMembership()
 * @model
 * @generated
 */
public interface AreaMembership extends Identified, Dated, Sourced {
	/**
	 * Returns the value of the '<em><b>Whole</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The larger area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Whole</em>' reference.
	 * @see #setWhole(Area)
	 * @see org.triangula.model.places.PlacesPackage#getAreaMembership_Whole()
	 * @model required="true"
	 * @generated
	 */
	Area getWhole();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AreaMembership#getWhole <em>Whole</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Whole</em>' reference.
	 * @see #getWhole()
	 * @generated
	 */
	void setWhole(Area value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it began or ended, for example a reform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.triangula.model.places.PlacesPackage#getAreaMembership_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AreaMembership#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // AreaMembership
