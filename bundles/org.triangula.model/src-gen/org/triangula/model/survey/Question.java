/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Wording;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question; its name is the variable name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.Question#getNumber <em>Number</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getHints <em>Hints</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getOptions <em>Options</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getRows <em>Rows</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#isRequired <em>Required</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getRankPlaces <em>Rank Places</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getRouting <em>Routing</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.triangula.model.survey.Question#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getQuestion()
 * @model
 * @generated
 */
public interface Question extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Question#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.survey.QuestionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.triangula.model.survey.QuestionType
	 * @see #setType(QuestionType)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Type()
	 * @model
	 * @generated
	 */
	QuestionType getType();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Question#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.triangula.model.survey.QuestionType
	 * @see #getType()
	 * @generated
	 */
	void setType(QuestionType value);

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question by language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Wordings()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Wording> getWordings();

	/**
	 * Returns the value of the '<em><b>Hints</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hints by language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hints</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Hints()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Wording> getHints();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.AnswerOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options of single, multiple, rank and matrix questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Options()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<AnswerOption> getOptions();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.MatrixRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of a matrix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Rows()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<MatrixRow> getRows();

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it may not be skipped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Required()
	 * @model
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Question#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest number allowed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(Double)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Minimum()
	 * @model
	 * @generated
	 */
	Double getMinimum();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Question#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest number allowed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(Double)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Maximum()
	 * @model
	 * @generated
	 */
	Double getMaximum();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Question#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of a number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Question#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Rank Places</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of places of a rank question; 0 = all options.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank Places</em>' attribute.
	 * @see #setRankPlaces(int)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_RankPlaces()
	 * @model
	 * @generated
	 */
	int getRankPlaces();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Question#getRankPlaces <em>Rank Places</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank Places</em>' attribute.
	 * @see #getRankPlaces()
	 * @generated
	 */
	void setRankPlaces(int value);

	/**
	 * Returns the value of the '<em><b>Routing</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.RoutingRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked only if all of these hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routing</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Routing()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<RoutingRule> getRouting();

	/**
	 * Returns the value of the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same question in the version before; answers to both may be counted together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predecessor</em>' reference.
	 * @see #setPredecessor(Question)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Predecessor()
	 * @model
	 * @generated
	 */
	Question getPredecessor();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Question#getPredecessor <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predecessor</em>' reference.
	 * @see #getPredecessor()
	 * @generated
	 */
	void setPredecessor(Question value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.survey.ScaleLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of measurement; unknown = as the type suggests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.triangula.model.survey.ScaleLevel
	 * @see #setLevel(ScaleLevel)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestion_Level()
	 * @model
	 * @generated
	 */
	ScaleLevel getLevel();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Question#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.triangula.model.survey.ScaleLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ScaleLevel value);

} // Question
