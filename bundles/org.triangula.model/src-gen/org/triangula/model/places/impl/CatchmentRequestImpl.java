/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

import org.triangula.model.actors.Actor;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.places.Area;
import org.triangula.model.places.CatchmentRequest;
import org.triangula.model.places.Facility;
import org.triangula.model.places.InquiryState;
import org.triangula.model.places.InquiryWay;
import org.triangula.model.places.PlacesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Catchment Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getAskedActor <em>Asked Actor</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getFacilityType <em>Facility Type</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getFacility <em>Facility</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getWay <em>Way</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.CatchmentRequestImpl#getState <em>State</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CatchmentRequestImpl extends IdentifiedImpl implements CatchmentRequest {
	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The default value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected String sourceNote = SOURCE_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected static final String ASKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected String asked = ASKED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAskedActor() <em>Asked Actor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedActor()
	 * @generated
	 * @ordered
	 */
	protected Actor askedActor;

	/**
	 * The cached value of the '{@link #getFacilityType() <em>Facility Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilityType()
	 * @generated
	 * @ordered
	 */
	protected Term facilityType;

	/**
	 * The cached value of the '{@link #getFacility() <em>Facility</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacility()
	 * @generated
	 * @ordered
	 */
	protected Facility facility;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Area area;

	/**
	 * The default value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ASKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate askedOn = ASKED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAskedBy() <em>Asked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ASKED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedBy() <em>Asked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected String askedBy = ASKED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWay() <em>Way</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWay()
	 * @generated
	 * @ordered
	 */
	protected static final InquiryWay WAY_EDEFAULT = InquiryWay.UNKNOWN;

	/**
	 * The cached value of the '{@link #getWay() <em>Way</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWay()
	 * @generated
	 * @ordered
	 */
	protected InquiryWay way = WAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ANSWERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate answeredOn = ANSWERED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final InquiryState STATE_EDEFAULT = InquiryState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected InquiryState state = STATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CatchmentRequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.CATCHMENT_REQUEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, PlacesPackage.CATCHMENT_REQUEST__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceNote() {
		return sourceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceNote(String newSourceNote) {
		String oldSourceNote = sourceNote;
		sourceNote = newSourceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAsked() {
		return asked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsked(String newAsked) {
		String oldAsked = asked;
		asked = newAsked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__ASKED, oldAsked, asked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getAskedActor() {
		if (askedActor != null && askedActor.eIsProxy()) {
			InternalEObject oldAskedActor = (InternalEObject)askedActor;
			askedActor = (Actor)eResolveProxy(oldAskedActor);
			if (askedActor != oldAskedActor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.CATCHMENT_REQUEST__ASKED_ACTOR, oldAskedActor, askedActor));
			}
		}
		return askedActor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetAskedActor() {
		return askedActor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedActor(Actor newAskedActor) {
		Actor oldAskedActor = askedActor;
		askedActor = newAskedActor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__ASKED_ACTOR, oldAskedActor, askedActor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getFacilityType() {
		if (facilityType != null && facilityType.eIsProxy()) {
			InternalEObject oldFacilityType = (InternalEObject)facilityType;
			facilityType = (Term)eResolveProxy(oldFacilityType);
			if (facilityType != oldFacilityType) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.CATCHMENT_REQUEST__FACILITY_TYPE, oldFacilityType, facilityType));
			}
		}
		return facilityType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetFacilityType() {
		return facilityType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacilityType(Term newFacilityType) {
		Term oldFacilityType = facilityType;
		facilityType = newFacilityType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__FACILITY_TYPE, oldFacilityType, facilityType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Facility getFacility() {
		if (facility != null && facility.eIsProxy()) {
			InternalEObject oldFacility = (InternalEObject)facility;
			facility = (Facility)eResolveProxy(oldFacility);
			if (facility != oldFacility) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.CATCHMENT_REQUEST__FACILITY, oldFacility, facility));
			}
		}
		return facility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Facility basicGetFacility() {
		return facility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacility(Facility newFacility) {
		Facility oldFacility = facility;
		facility = newFacility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__FACILITY, oldFacility, facility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area getArea() {
		if (area != null && area.eIsProxy()) {
			InternalEObject oldArea = (InternalEObject)area;
			area = (Area)eResolveProxy(oldArea);
			if (area != oldArea) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.CATCHMENT_REQUEST__AREA, oldArea, area));
			}
		}
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Area basicGetArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(Area newArea) {
		Area oldArea = area;
		area = newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAskedOn() {
		return askedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedOn(LocalDate newAskedOn) {
		LocalDate oldAskedOn = askedOn;
		askedOn = newAskedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__ASKED_ON, oldAskedOn, askedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAskedBy() {
		return askedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedBy(String newAskedBy) {
		String oldAskedBy = askedBy;
		askedBy = newAskedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__ASKED_BY, oldAskedBy, askedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InquiryWay getWay() {
		return way;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWay(InquiryWay newWay) {
		InquiryWay oldWay = way;
		way = newWay == null ? WAY_EDEFAULT : newWay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__WAY, oldWay, way));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnsweredOn() {
		return answeredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredOn(LocalDate newAnsweredOn) {
		LocalDate oldAnsweredOn = answeredOn;
		answeredOn = newAnsweredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__ANSWERED_ON, oldAnsweredOn, answeredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InquiryState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(InquiryState newState) {
		InquiryState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.CATCHMENT_REQUEST__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlacesPackage.CATCHMENT_REQUEST__SOURCES:
				return getSources();
			case PlacesPackage.CATCHMENT_REQUEST__SOURCE_NOTE:
				return getSourceNote();
			case PlacesPackage.CATCHMENT_REQUEST__ASKED:
				return getAsked();
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_ACTOR:
				if (resolve) return getAskedActor();
				return basicGetAskedActor();
			case PlacesPackage.CATCHMENT_REQUEST__FACILITY_TYPE:
				if (resolve) return getFacilityType();
				return basicGetFacilityType();
			case PlacesPackage.CATCHMENT_REQUEST__FACILITY:
				if (resolve) return getFacility();
				return basicGetFacility();
			case PlacesPackage.CATCHMENT_REQUEST__AREA:
				if (resolve) return getArea();
				return basicGetArea();
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_ON:
				return getAskedOn();
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_BY:
				return getAskedBy();
			case PlacesPackage.CATCHMENT_REQUEST__WAY:
				return getWay();
			case PlacesPackage.CATCHMENT_REQUEST__QUESTION:
				return getQuestion();
			case PlacesPackage.CATCHMENT_REQUEST__ANSWERED_ON:
				return getAnsweredOn();
			case PlacesPackage.CATCHMENT_REQUEST__ANSWER:
				return getAnswer();
			case PlacesPackage.CATCHMENT_REQUEST__STATE:
				return getState();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlacesPackage.CATCHMENT_REQUEST__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ASKED:
				setAsked((String)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_ACTOR:
				setAskedActor((Actor)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__FACILITY_TYPE:
				setFacilityType((Term)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__FACILITY:
				setFacility((Facility)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__AREA:
				setArea((Area)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_ON:
				setAskedOn((LocalDate)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_BY:
				setAskedBy((String)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__WAY:
				setWay((InquiryWay)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__QUESTION:
				setQuestion((String)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ANSWERED_ON:
				setAnsweredOn((LocalDate)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ANSWER:
				setAnswer((String)newValue);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__STATE:
				setState((InquiryState)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlacesPackage.CATCHMENT_REQUEST__SOURCES:
				getSources().clear();
				return;
			case PlacesPackage.CATCHMENT_REQUEST__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ASKED:
				setAsked(ASKED_EDEFAULT);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_ACTOR:
				setAskedActor((Actor)null);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__FACILITY_TYPE:
				setFacilityType((Term)null);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__FACILITY:
				setFacility((Facility)null);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__AREA:
				setArea((Area)null);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_ON:
				setAskedOn(ASKED_ON_EDEFAULT);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_BY:
				setAskedBy(ASKED_BY_EDEFAULT);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__WAY:
				setWay(WAY_EDEFAULT);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ANSWERED_ON:
				setAnsweredOn(ANSWERED_ON_EDEFAULT);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case PlacesPackage.CATCHMENT_REQUEST__STATE:
				setState(STATE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlacesPackage.CATCHMENT_REQUEST__SOURCES:
				return sources != null && !sources.isEmpty();
			case PlacesPackage.CATCHMENT_REQUEST__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case PlacesPackage.CATCHMENT_REQUEST__ASKED:
				return ASKED_EDEFAULT == null ? asked != null : !ASKED_EDEFAULT.equals(asked);
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_ACTOR:
				return askedActor != null;
			case PlacesPackage.CATCHMENT_REQUEST__FACILITY_TYPE:
				return facilityType != null;
			case PlacesPackage.CATCHMENT_REQUEST__FACILITY:
				return facility != null;
			case PlacesPackage.CATCHMENT_REQUEST__AREA:
				return area != null;
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_ON:
				return ASKED_ON_EDEFAULT == null ? askedOn != null : !ASKED_ON_EDEFAULT.equals(askedOn);
			case PlacesPackage.CATCHMENT_REQUEST__ASKED_BY:
				return ASKED_BY_EDEFAULT == null ? askedBy != null : !ASKED_BY_EDEFAULT.equals(askedBy);
			case PlacesPackage.CATCHMENT_REQUEST__WAY:
				return way != WAY_EDEFAULT;
			case PlacesPackage.CATCHMENT_REQUEST__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case PlacesPackage.CATCHMENT_REQUEST__ANSWERED_ON:
				return ANSWERED_ON_EDEFAULT == null ? answeredOn != null : !ANSWERED_ON_EDEFAULT.equals(answeredOn);
			case PlacesPackage.CATCHMENT_REQUEST__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case PlacesPackage.CATCHMENT_REQUEST__STATE:
				return state != STATE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case PlacesPackage.CATCHMENT_REQUEST__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case PlacesPackage.CATCHMENT_REQUEST__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return PlacesPackage.CATCHMENT_REQUEST__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return PlacesPackage.CATCHMENT_REQUEST__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sourceNote: ");
		result.append(sourceNote);
		result.append(", asked: ");
		result.append(asked);
		result.append(", askedOn: ");
		result.append(askedOn);
		result.append(", askedBy: ");
		result.append(askedBy);
		result.append(", way: ");
		result.append(way);
		result.append(", question: ");
		result.append(question);
		result.append(", answeredOn: ");
		result.append(answeredOn);
		result.append(", answer: ");
		result.append(answer);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //CatchmentRequestImpl
