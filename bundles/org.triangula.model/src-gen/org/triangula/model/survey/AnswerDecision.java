/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import java.time.Instant;

import org.triangula.model.Element;
import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision on answers of one unit that contradict each other. All answers stay.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.AnswerDecision#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerDecision#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerDecision#getRow <em>Row</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerDecision#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerDecision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerDecision#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerDecision#getDecidedAt <em>Decided At</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getAnswerDecision()
 * @model
 * @generated
 */
public interface AnswerDecision extends Identified {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Element)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerDecision_Unit()
	 * @model required="true"
	 * @generated
	 */
	Element getUnit();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerDecision#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Element value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerDecision_Question()
	 * @model required="true"
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerDecision#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Question value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The row of a matrix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' reference.
	 * @see #setRow(MatrixRow)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerDecision_Row()
	 * @model
	 * @generated
	 */
	MatrixRow getRow();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerDecision#getRow <em>Row</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' reference.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(MatrixRow value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer that counts; none = no answer counts and the unit stays out of the base.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' reference.
	 * @see #setAnswer(Answer)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerDecision_Answer()
	 * @model
	 * @generated
	 */
	Answer getAnswer();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerDecision#getAnswer <em>Answer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' reference.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Answer value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerDecision_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerDecision_DecidedBy()
	 * @model
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerDecision#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(Instant)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerDecision_DecidedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getDecidedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerDecision#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(Instant value);

} // AnswerDecision
