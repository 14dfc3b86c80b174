/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Survey</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One survey.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.Survey#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link org.triangula.model.survey.Survey#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.triangula.model.survey.Survey#getMethod <em>Method</em>}</li>
 *   <li>{@link org.triangula.model.survey.Survey#getQuestionnaires <em>Questionnaires</em>}</li>
 *   <li>{@link org.triangula.model.survey.Survey#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.triangula.model.survey.Survey#getDerivedVariables <em>Derived Variables</em>}</li>
 *   <li>{@link org.triangula.model.survey.Survey#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getSurvey()
 * @model
 * @generated
 */
public interface Survey extends NamedElement, Sourced {
	/**
	 * Returns the value of the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened On</em>' attribute.
	 * @see #setOpenedOn(String)
	 * @see org.triangula.model.survey.SurveyPackage#getSurvey_OpenedOn()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getOpenedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Survey#getOpenedOn <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened On</em>' attribute.
	 * @see #getOpenedOn()
	 * @generated
	 */
	void setOpenedOn(String value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(String)
	 * @see org.triangula.model.survey.SurveyPackage#getSurvey_ClosedOn()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getClosedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Survey#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Online, on paper, by telephone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.triangula.model.survey.SurveyPackage#getSurvey_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Survey#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Questionnaires</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.Questionnaire}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions of the questionnaire, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questionnaires</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getSurvey_Questionnaires()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Questionnaire> getQuestionnaires();

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.Response}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Responses; several respondents may answer for one unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getSurvey_Responses()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Response> getResponses();

	/**
	 * Returns the value of the '<em><b>Derived Variables</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.DerivedVariable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variables computed from answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derived Variables</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getSurvey_DerivedVariables()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<DerivedVariable> getDerivedVariables();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.AnswerDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided where desks of one unit contradict each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getSurvey_Decisions()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<AnswerDecision> getDecisions();

} // Survey
