/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Element;
import org.triangula.model.Identified;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion Judgement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A case has a level in a criterion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.CriterionJudgement#getAssessed <em>Assessed</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.CriterionJudgement#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.CriterionJudgement#getLevel <em>Level</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.CriterionJudgement#getNote <em>Note</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.CriterionJudgement#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getCriterionJudgement()
 * @model
 * @generated
 */
public interface CriterionJudgement extends Element {
	/**
	 * Returns the value of the '<em><b>Assessed</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed</em>' reference.
	 * @see #setAssessed(Case)
	 * @see org.triangula.model.inquiry.InquiryPackage#getCriterionJudgement_Assessed()
	 * @model required="true"
	 * @generated
	 */
	Case getAssessed();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.CriterionJudgement#getAssessed <em>Assessed</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed</em>' reference.
	 * @see #getAssessed()
	 * @generated
	 */
	void setAssessed(Case value);

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' reference.
	 * @see #setCriterion(Criterion)
	 * @see org.triangula.model.inquiry.InquiryPackage#getCriterionJudgement_Criterion()
	 * @model required="true"
	 * @generated
	 */
	Criterion getCriterion();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.CriterionJudgement#getCriterion <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' reference.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(Criterion value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(Term)
	 * @see org.triangula.model.inquiry.InquiryPackage#getCriterionJudgement_Level()
	 * @model required="true"
	 * @generated
	 */
	Term getLevel();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.CriterionJudgement#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Term value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getCriterionJudgement_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.CriterionJudgement#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getCriterionJudgement_Evidence()
	 * @model
	 * @generated
	 */
	EList<Identified> getEvidence();

} // CriterionJudgement
