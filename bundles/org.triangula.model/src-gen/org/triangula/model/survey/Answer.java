/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One answer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.Answer#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.triangula.model.survey.Answer#getRow <em>Row</em>}</li>
 *   <li>{@link org.triangula.model.survey.Answer#getOptions <em>Options</em>}</li>
 *   <li>{@link org.triangula.model.survey.Answer#getText <em>Text</em>}</li>
 *   <li>{@link org.triangula.model.survey.Answer#getNumber <em>Number</em>}</li>
 *   <li>{@link org.triangula.model.survey.Answer#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.triangula.model.survey.Answer#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends Identified {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswer_Question()
	 * @model required="true"
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Answer#getQuestion <em>Question</em>}' reference.
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
	 * @see org.triangula.model.survey.SurveyPackage#getAnswer_Row()
	 * @model
	 * @generated
	 */
	MatrixRow getRow();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Answer#getRow <em>Row</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' reference.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(MatrixRow value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.survey.AnswerOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options chosen; in order of rank for rank questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getAnswer_Options()
	 * @model
	 * @generated
	 */
	EList<AnswerOption> getOptions();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text, date or number as typed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswer_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Answer#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number, where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Double)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswer_Number()
	 * @model
	 * @generated
	 */
	Double getNumber();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Answer#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Double value);

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.survey.MissingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see org.triangula.model.survey.MissingKind
	 * @see #setMissing(MissingKind)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswer_Missing()
	 * @model
	 * @generated
	 */
	MissingKind getMissing();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Answer#getMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see org.triangula.model.survey.MissingKind
	 * @see #getMissing()
	 * @generated
	 */
	void setMissing(MissingKind value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark of the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswer_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Answer#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Answer
