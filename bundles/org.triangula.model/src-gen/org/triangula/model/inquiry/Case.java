/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A case: a district, municipality or organisation that is compared with others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.Case#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Case#getMembers <em>Members</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Case#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getCase()
 * @model
 * @generated
 */
public interface Case extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind, a term of the vocabulary case-kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(Term)
	 * @see org.triangula.model.inquiry.InquiryPackage#getCase_Kind()
	 * @model
	 * @generated
	 */
	Term getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Case#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(Term value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What belongs to the case: areas, documents, selections, actors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getCase_Members()
	 * @model
	 * @generated
	 */
	EList<Identified> getMembers();

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.VariableValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of variables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getCase_Values()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<VariableValue> getValues();

} // Case
