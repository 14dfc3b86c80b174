/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Coder;
import org.triangula.model.Identified;

import org.triangula.model.actors.Person;

import org.triangula.model.places.Area;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interview Details</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Metadata of an interview as the guide of the reference study asks for them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getConductedOn <em>Conducted On</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getNumber <em>Number</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getShortCode <em>Short Code</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getDistrict <em>District</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getRespondentFunction <em>Respondent Function</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getPeculiarities <em>Peculiarities</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getFormat <em>Format</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getPlace <em>Place</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#isInterpreter <em>Interpreter</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#isRecorded <em>Recorded</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.triangula.model.texts.InterviewDetails#getInterviewers <em>Interviewers</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails()
 * @model
 * @generated
 */
public interface InterviewDetails extends Identified {
	/**
	 * Returns the value of the '<em><b>Conducted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the interview.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conducted On</em>' attribute.
	 * @see #setConductedOn(String)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_ConductedOn()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getConductedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getConductedOn <em>Conducted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conducted On</em>' attribute.
	 * @see #getConductedOn()
	 * @generated
	 */
	void setConductedOn(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_Number()
	 * @model
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Short Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short code (Interviewkürzel), for example 01_ Landkreis A.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Code</em>' attribute.
	 * @see #setShortCode(String)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_ShortCode()
	 * @model
	 * @generated
	 */
	String getShortCode();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getShortCode <em>Short Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Code</em>' attribute.
	 * @see #getShortCode()
	 * @generated
	 */
	void setShortCode(String value);

	/**
	 * Returns the value of the '<em><b>District</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * District the interview belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>District</em>' reference.
	 * @see #setDistrict(Area)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_District()
	 * @model
	 * @generated
	 */
	Area getDistrict();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getDistrict <em>District</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(Area value);

	/**
	 * Returns the value of the '<em><b>Respondents</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.actors.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people interviewed, as pseudonymous role holders.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondents</em>' reference list.
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_Respondents()
	 * @model
	 * @generated
	 */
	EList<Person> getRespondents();

	/**
	 * Returns the value of the '<em><b>Respondent Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Function of the person interviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondent Function</em>' attribute.
	 * @see #setRespondentFunction(String)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_RespondentFunction()
	 * @model
	 * @generated
	 */
	String getRespondentFunction();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getRespondentFunction <em>Respondent Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondent Function</em>' attribute.
	 * @see #getRespondentFunction()
	 * @generated
	 */
	void setRespondentFunction(String value);

	/**
	 * Returns the value of the '<em><b>Peculiarities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Peculiarities of the situation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peculiarities</em>' attribute.
	 * @see #setPeculiarities(String)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_Peculiarities()
	 * @model
	 * @generated
	 */
	String getPeculiarities();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getPeculiarities <em>Peculiarities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peculiarities</em>' attribute.
	 * @see #getPeculiarities()
	 * @generated
	 */
	void setPeculiarities(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.texts.InterviewFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.triangula.model.texts.InterviewFormat
	 * @see #setFormat(InterviewFormat)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_Format()
	 * @model
	 * @generated
	 */
	InterviewFormat getFormat();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.triangula.model.texts.InterviewFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(InterviewFormat value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Interpreter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when an interpreter took part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interpreter</em>' attribute.
	 * @see #setInterpreter(boolean)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_Interpreter()
	 * @model
	 * @generated
	 */
	boolean isInterpreter();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#isInterpreter <em>Interpreter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interpreter</em>' attribute.
	 * @see #isInterpreter()
	 * @generated
	 */
	void setInterpreter(boolean value);

	/**
	 * Returns the value of the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the recording in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Minutes</em>' attribute.
	 * @see #setDurationMinutes(Integer)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_DurationMinutes()
	 * @model
	 * @generated
	 */
	Integer getDurationMinutes();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getDurationMinutes <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Minutes</em>' attribute.
	 * @see #getDurationMinutes()
	 * @generated
	 */
	void setDurationMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it was recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded</em>' attribute.
	 * @see #setRecorded(boolean)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_Recorded()
	 * @model
	 * @generated
	 */
	boolean isRecorded();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#isRecorded <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded</em>' attribute.
	 * @see #isRecorded()
	 * @generated
	 */
	void setRecorded(boolean value);

	/**
	 * Returns the value of the '<em><b>Consent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was agreed on use and anonymity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent</em>' attribute.
	 * @see #setConsent(String)
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_Consent()
	 * @model
	 * @generated
	 */
	String getConsent();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.InterviewDetails#getConsent <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' attribute.
	 * @see #getConsent()
	 * @generated
	 */
	void setConsent(String value);

	/**
	 * Returns the value of the '<em><b>Interviewers</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.Coder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interviewers</em>' reference list.
	 * @see org.triangula.model.texts.TextsPackage#getInterviewDetails_Interviewers()
	 * @model
	 * @generated
	 */
	EList<Coder> getInterviewers();

} // InterviewDetails
