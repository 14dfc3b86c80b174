/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Term;
import org.triangula.model.Wording;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Variable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A variable of cases.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.Variable#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Variable#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Variable#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Variable#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Variable#getWordings <em>Wordings</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getVariable()
 * @model
 * @generated
 */
public interface Variable extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getVariable_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Variable#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.inquiry.VariableType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.triangula.model.inquiry.VariableType
	 * @see #setType(VariableType)
	 * @see org.triangula.model.inquiry.InquiryPackage#getVariable_Type()
	 * @model
	 * @generated
	 */
	VariableType getType();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Variable#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.triangula.model.inquiry.VariableType
	 * @see #getType()
	 * @generated
	 */
	void setType(VariableType value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getVariable_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Variable#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Categories, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getVariable_Categories()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Term> getCategories();

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name by language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getVariable_Wordings()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Wording> getWordings();

} // Variable
