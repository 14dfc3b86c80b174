/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Typology</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A typology with its criteria and types.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.Typology#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Typology#getTypes <em>Types</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Typology#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Typology#getAssignments <em>Assignments</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getTypology()
 * @model
 * @generated
 */
public interface Typology extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypology_Criteria()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Criterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.IdealType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Types.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypology_Types()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<IdealType> getTypes();

	/**
	 * Returns the value of the '<em><b>Judgements</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.CriterionJudgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which level a case has in a criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judgements</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypology_Judgements()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<CriterionJudgement> getJudgements();

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.TypeAssignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which types a case is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypology_Assignments()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<TypeAssignment> getAssignments();

} // Typology
