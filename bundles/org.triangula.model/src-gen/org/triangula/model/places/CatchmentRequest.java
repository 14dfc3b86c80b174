/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import java.time.LocalDate;

import org.triangula.model.Identified;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

import org.triangula.model.actors.Actor;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Catchment Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question to somebody about the areas that facilities serve, and the answer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getAskedActor <em>Asked Actor</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getFacilityType <em>Facility Type</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getFacility <em>Facility</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getArea <em>Area</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getWay <em>Way</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.triangula.model.places.CatchmentRequest#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest()
 * @model
 * @generated
 */
public interface CatchmentRequest extends Identified, Sourced {
	/**
	 * Returns the value of the '<em><b>Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was asked: office, function, address of a web page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked</em>' attribute.
	 * @see #setAsked(String)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_Asked()
	 * @model
	 * @generated
	 */
	String getAsked();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getAsked <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked</em>' attribute.
	 * @see #getAsked()
	 * @generated
	 */
	void setAsked(String value);

	/**
	 * Returns the value of the '<em><b>Asked Actor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was asked, where the study knows the actor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked Actor</em>' reference.
	 * @see #setAskedActor(Actor)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_AskedActor()
	 * @model
	 * @generated
	 */
	Actor getAskedActor();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getAskedActor <em>Asked Actor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked Actor</em>' reference.
	 * @see #getAskedActor()
	 * @generated
	 */
	void setAskedActor(Actor value);

	/**
	 * Returns the value of the '<em><b>Facility Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facility type asked about, a term of the vocabulary facility-type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility Type</em>' reference.
	 * @see #setFacilityType(Term)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_FacilityType()
	 * @model
	 * @generated
	 */
	Term getFacilityType();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getFacilityType <em>Facility Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facility Type</em>' reference.
	 * @see #getFacilityType()
	 * @generated
	 */
	void setFacilityType(Term value);

	/**
	 * Returns the value of the '<em><b>Facility</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facility asked about; unset = all of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility</em>' reference.
	 * @see #setFacility(Facility)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_Facility()
	 * @model
	 * @generated
	 */
	Facility getFacility();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getFacility <em>Facility</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facility</em>' reference.
	 * @see #getFacility()
	 * @generated
	 */
	void setFacility(Facility value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Area asked about, usually a district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Area)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_Area()
	 * @model
	 * @generated
	 */
	Area getArea();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Area value);

	/**
	 * Returns the value of the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked On</em>' attribute.
	 * @see #setAskedOn(LocalDate)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_AskedOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	LocalDate getAskedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getAskedOn <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked On</em>' attribute.
	 * @see #getAskedOn()
	 * @generated
	 */
	void setAskedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Asked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked By</em>' attribute.
	 * @see #setAskedBy(String)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_AskedBy()
	 * @model
	 * @generated
	 */
	String getAskedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getAskedBy <em>Asked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked By</em>' attribute.
	 * @see #getAskedBy()
	 * @generated
	 */
	void setAskedBy(String value);

	/**
	 * Returns the value of the '<em><b>Way</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.places.InquiryWay}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By what way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Way</em>' attribute.
	 * @see org.triangula.model.places.InquiryWay
	 * @see #setWay(InquiryWay)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_Way()
	 * @model
	 * @generated
	 */
	InquiryWay getWay();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getWay <em>Way</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Way</em>' attribute.
	 * @see org.triangula.model.places.InquiryWay
	 * @see #getWay()
	 * @generated
	 */
	void setWay(InquiryWay value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the answer; unset = none yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered On</em>' attribute.
	 * @see #setAnsweredOn(LocalDate)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_AnsweredOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	LocalDate getAnsweredOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getAnsweredOn <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered On</em>' attribute.
	 * @see #getAnsweredOn()
	 * @generated
	 */
	void setAnsweredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_Answer()
	 * @model
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.places.InquiryState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.triangula.model.places.InquiryState
	 * @see #setState(InquiryState)
	 * @see org.triangula.model.places.PlacesPackage#getCatchmentRequest_State()
	 * @model
	 * @generated
	 */
	InquiryState getState();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.CatchmentRequest#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.triangula.model.places.InquiryState
	 * @see #getState()
	 * @generated
	 */
	void setState(InquiryState value);

} // CatchmentRequest
