/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dated</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Mixed into facts that can change over time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.Dated#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.triangula.model.Dated#getValidUntil <em>Valid Until</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.ModelPackage#getDated()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Dated extends EObject {
	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First date on which the fact holds; unset = not known or always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(String)
	 * @see org.triangula.model.ModelPackage#getDated_ValidFrom()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getValidFrom();

	/**
	 * Sets the value of the '{@link org.triangula.model.Dated#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(String value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last date on which the fact holds; unset = still holds or not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(String)
	 * @see org.triangula.model.ModelPackage#getDated_ValidUntil()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getValidUntil();

	/**
	 * Sets the value of the '{@link org.triangula.model.Dated#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(String value);

} // Dated
