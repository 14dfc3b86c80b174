/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Element;
import org.triangula.model.Sourced;

import org.triangula.model.actors.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one respondent answered for a unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.Response#getQuestionnaire <em>Questionnaire</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getPerson <em>Person</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getStatus <em>Status</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getExternalKey <em>External Key</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getInvitedOn <em>Invited On</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link org.triangula.model.survey.Response#getDueOn <em>Due On</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getResponse()
 * @model
 * @generated
 */
public interface Response extends Element, Sourced {
	/**
	 * Returns the value of the '<em><b>Questionnaire</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questionnaire</em>' reference.
	 * @see #setQuestionnaire(Questionnaire)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_Questionnaire()
	 * @model
	 * @generated
	 */
	Questionnaire getQuestionnaire();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getQuestionnaire <em>Questionnaire</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Questionnaire</em>' reference.
	 * @see #getQuestionnaire()
	 * @generated
	 */
	void setQuestionnaire(Questionnaire value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit answered for: an area or a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Element)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_Unit()
	 * @model
	 * @generated
	 */
	Element getUnit();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Element value);

	/**
	 * Returns the value of the '<em><b>Respondent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answered, as desk or role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondent</em>' attribute.
	 * @see #setRespondent(String)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_Respondent()
	 * @model
	 * @generated
	 */
	String getRespondent();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getRespondent <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondent</em>' attribute.
	 * @see #getRespondent()
	 * @generated
	 */
	void setRespondent(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person, as pseudonymous role holder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.survey.ResponseStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.triangula.model.survey.ResponseStatus
	 * @see #setStatus(ResponseStatus)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_Status()
	 * @model
	 * @generated
	 */
	ResponseStatus getStatus();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.triangula.model.survey.ResponseStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ResponseStatus value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When received.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(String)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_ReceivedOn()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getReceivedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_Weight()
	 * @model default="1.0"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_Answers()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.survey.Topic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topics that this desk was asked to answer; none = all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topics</em>' reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_Topics()
	 * @model
	 * @generated
	 */
	EList<Topic> getTopics();

	/**
	 * Returns the value of the '<em><b>External Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the record in the file it came from; finds it again at the next import.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Key</em>' attribute.
	 * @see #setExternalKey(String)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_ExternalKey()
	 * @model
	 * @generated
	 */
	String getExternalKey();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getExternalKey <em>External Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External Key</em>' attribute.
	 * @see #getExternalKey()
	 * @generated
	 */
	void setExternalKey(String value);

	/**
	 * Returns the value of the '<em><b>Invited On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the invitation was sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invited On</em>' attribute.
	 * @see #setInvitedOn(LocalDate)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_InvitedOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	LocalDate getInvitedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getInvitedOn <em>Invited On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invited On</em>' attribute.
	 * @see #getInvitedOn()
	 * @generated
	 */
	void setInvitedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reminded On</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When reminders were sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reminded On</em>' attribute list.
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_RemindedOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	EList<LocalDate> getRemindedOn();

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deadline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.triangula.model.survey.SurveyPackage#getResponse_DueOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Response#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

} // Response
