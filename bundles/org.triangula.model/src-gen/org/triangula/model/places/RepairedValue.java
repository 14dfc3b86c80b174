/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Repaired Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value of a facility that a repair changes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.RepairedValue#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.triangula.model.places.RepairedValue#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.triangula.model.places.RepairedValue#getRepaired <em>Repaired</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getRepairedValue()
 * @model
 * @generated
 */
public interface RepairedValue extends Identified {
	/**
	 * Returns the value of the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the feature of the facility, for example street; property:KEY for a further property.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribute</em>' attribute.
	 * @see #setAttribute(String)
	 * @see org.triangula.model.places.PlacesPackage#getRepairedValue_Attribute()
	 * @model
	 * @generated
	 */
	String getAttribute();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.RepairedValue#getAttribute <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribute</em>' attribute.
	 * @see #getAttribute()
	 * @generated
	 */
	void setAttribute(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value before the repair; unset = empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' attribute.
	 * @see #setOriginal(String)
	 * @see org.triangula.model.places.PlacesPackage#getRepairedValue_Original()
	 * @model
	 * @generated
	 */
	String getOriginal();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.RepairedValue#getOriginal <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' attribute.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(String value);

	/**
	 * Returns the value of the '<em><b>Repaired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value after the repair; unset = empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repaired</em>' attribute.
	 * @see #setRepaired(String)
	 * @see org.triangula.model.places.PlacesPackage#getRepairedValue_Repaired()
	 * @model
	 * @generated
	 */
	String getRepaired();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.RepairedValue#getRepaired <em>Repaired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repaired</em>' attribute.
	 * @see #getRepaired()
	 * @generated
	 */
	void setRepaired(String value);

} // RepairedValue
