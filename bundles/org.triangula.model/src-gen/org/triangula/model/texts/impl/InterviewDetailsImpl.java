/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.Coder;

import org.triangula.model.actors.Person;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.places.Area;

import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.InterviewFormat;
import org.triangula.model.texts.TextsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interview Details</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getConductedOn <em>Conducted On</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getShortCode <em>Short Code</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getRespondentFunction <em>Respondent Function</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getPeculiarities <em>Peculiarities</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#isInterpreter <em>Interpreter</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#isRecorded <em>Recorded</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.InterviewDetailsImpl#getInterviewers <em>Interviewers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterviewDetailsImpl extends IdentifiedImpl implements InterviewDetails {
	/**
	 * The default value of the '{@link #getConductedOn() <em>Conducted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConductedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDUCTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConductedOn() <em>Conducted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConductedOn()
	 * @generated
	 * @ordered
	 */
	protected String conductedOn = CONDUCTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Integer number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortCode() <em>Short Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortCode()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortCode() <em>Short Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortCode()
	 * @generated
	 * @ordered
	 */
	protected String shortCode = SHORT_CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDistrict() <em>District</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrict()
	 * @generated
	 * @ordered
	 */
	protected Area district;

	/**
	 * The cached value of the '{@link #getRespondents() <em>Respondents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> respondents;

	/**
	 * The default value of the '{@link #getRespondentFunction() <em>Respondent Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondentFunction()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONDENT_FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRespondentFunction() <em>Respondent Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondentFunction()
	 * @generated
	 * @ordered
	 */
	protected String respondentFunction = RESPONDENT_FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeculiarities() <em>Peculiarities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeculiarities()
	 * @generated
	 * @ordered
	 */
	protected static final String PECULIARITIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeculiarities() <em>Peculiarities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeculiarities()
	 * @generated
	 * @ordered
	 */
	protected String peculiarities = PECULIARITIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final InterviewFormat FORMAT_EDEFAULT = InterviewFormat.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected InterviewFormat format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #isInterpreter() <em>Interpreter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInterpreter()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INTERPRETER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInterpreter() <em>Interpreter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInterpreter()
	 * @generated
	 * @ordered
	 */
	protected boolean interpreter = INTERPRETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DURATION_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer durationMinutes = DURATION_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #isRecorded() <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecorded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECORDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRecorded() <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecorded()
	 * @generated
	 * @ordered
	 */
	protected boolean recorded = RECORDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected String consent = CONSENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInterviewers() <em>Interviewers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterviewers()
	 * @generated
	 * @ordered
	 */
	protected EList<Coder> interviewers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterviewDetailsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextsPackage.Literals.INTERVIEW_DETAILS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConductedOn() {
		return conductedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConductedOn(String newConductedOn) {
		String oldConductedOn = conductedOn;
		conductedOn = newConductedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__CONDUCTED_ON, oldConductedOn, conductedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber) {
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortCode() {
		return shortCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortCode(String newShortCode) {
		String oldShortCode = shortCode;
		shortCode = newShortCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__SHORT_CODE, oldShortCode, shortCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area getDistrict() {
		if (district != null && district.eIsProxy()) {
			InternalEObject oldDistrict = (InternalEObject)district;
			district = (Area)eResolveProxy(oldDistrict);
			if (district != oldDistrict) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TextsPackage.INTERVIEW_DETAILS__DISTRICT, oldDistrict, district));
			}
		}
		return district;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Area basicGetDistrict() {
		return district;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(Area newDistrict) {
		Area oldDistrict = district;
		district = newDistrict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__DISTRICT, oldDistrict, district));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getRespondents() {
		if (respondents == null) {
			respondents = new EObjectResolvingEList<Person>(Person.class, this, TextsPackage.INTERVIEW_DETAILS__RESPONDENTS);
		}
		return respondents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRespondentFunction() {
		return respondentFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespondentFunction(String newRespondentFunction) {
		String oldRespondentFunction = respondentFunction;
		respondentFunction = newRespondentFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__RESPONDENT_FUNCTION, oldRespondentFunction, respondentFunction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeculiarities() {
		return peculiarities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeculiarities(String newPeculiarities) {
		String oldPeculiarities = peculiarities;
		peculiarities = newPeculiarities;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__PECULIARITIES, oldPeculiarities, peculiarities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterviewFormat getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(InterviewFormat newFormat) {
		InterviewFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInterpreter() {
		return interpreter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterpreter(boolean newInterpreter) {
		boolean oldInterpreter = interpreter;
		interpreter = newInterpreter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__INTERPRETER, oldInterpreter, interpreter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDurationMinutes() {
		return durationMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMinutes(Integer newDurationMinutes) {
		Integer oldDurationMinutes = durationMinutes;
		durationMinutes = newDurationMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__DURATION_MINUTES, oldDurationMinutes, durationMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecorded() {
		return recorded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecorded(boolean newRecorded) {
		boolean oldRecorded = recorded;
		recorded = newRecorded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__RECORDED, oldRecorded, recorded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsent() {
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsent(String newConsent) {
		String oldConsent = consent;
		consent = newConsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.INTERVIEW_DETAILS__CONSENT, oldConsent, consent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coder> getInterviewers() {
		if (interviewers == null) {
			interviewers = new EObjectResolvingEList<Coder>(Coder.class, this, TextsPackage.INTERVIEW_DETAILS__INTERVIEWERS);
		}
		return interviewers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TextsPackage.INTERVIEW_DETAILS__CONDUCTED_ON:
				return getConductedOn();
			case TextsPackage.INTERVIEW_DETAILS__NUMBER:
				return getNumber();
			case TextsPackage.INTERVIEW_DETAILS__SHORT_CODE:
				return getShortCode();
			case TextsPackage.INTERVIEW_DETAILS__DISTRICT:
				if (resolve) return getDistrict();
				return basicGetDistrict();
			case TextsPackage.INTERVIEW_DETAILS__RESPONDENTS:
				return getRespondents();
			case TextsPackage.INTERVIEW_DETAILS__RESPONDENT_FUNCTION:
				return getRespondentFunction();
			case TextsPackage.INTERVIEW_DETAILS__PECULIARITIES:
				return getPeculiarities();
			case TextsPackage.INTERVIEW_DETAILS__FORMAT:
				return getFormat();
			case TextsPackage.INTERVIEW_DETAILS__PLACE:
				return getPlace();
			case TextsPackage.INTERVIEW_DETAILS__INTERPRETER:
				return isInterpreter();
			case TextsPackage.INTERVIEW_DETAILS__DURATION_MINUTES:
				return getDurationMinutes();
			case TextsPackage.INTERVIEW_DETAILS__RECORDED:
				return isRecorded();
			case TextsPackage.INTERVIEW_DETAILS__CONSENT:
				return getConsent();
			case TextsPackage.INTERVIEW_DETAILS__INTERVIEWERS:
				return getInterviewers();
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
			case TextsPackage.INTERVIEW_DETAILS__CONDUCTED_ON:
				setConductedOn((String)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__NUMBER:
				setNumber((Integer)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__SHORT_CODE:
				setShortCode((String)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__DISTRICT:
				setDistrict((Area)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__RESPONDENTS:
				getRespondents().clear();
				getRespondents().addAll((Collection<? extends Person>)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__RESPONDENT_FUNCTION:
				setRespondentFunction((String)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__PECULIARITIES:
				setPeculiarities((String)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__FORMAT:
				setFormat((InterviewFormat)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__PLACE:
				setPlace((String)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__INTERPRETER:
				setInterpreter((Boolean)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__DURATION_MINUTES:
				setDurationMinutes((Integer)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__RECORDED:
				setRecorded((Boolean)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__CONSENT:
				setConsent((String)newValue);
				return;
			case TextsPackage.INTERVIEW_DETAILS__INTERVIEWERS:
				getInterviewers().clear();
				getInterviewers().addAll((Collection<? extends Coder>)newValue);
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
			case TextsPackage.INTERVIEW_DETAILS__CONDUCTED_ON:
				setConductedOn(CONDUCTED_ON_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__SHORT_CODE:
				setShortCode(SHORT_CODE_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__DISTRICT:
				setDistrict((Area)null);
				return;
			case TextsPackage.INTERVIEW_DETAILS__RESPONDENTS:
				getRespondents().clear();
				return;
			case TextsPackage.INTERVIEW_DETAILS__RESPONDENT_FUNCTION:
				setRespondentFunction(RESPONDENT_FUNCTION_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__PECULIARITIES:
				setPeculiarities(PECULIARITIES_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__INTERPRETER:
				setInterpreter(INTERPRETER_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__DURATION_MINUTES:
				setDurationMinutes(DURATION_MINUTES_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__RECORDED:
				setRecorded(RECORDED_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__CONSENT:
				setConsent(CONSENT_EDEFAULT);
				return;
			case TextsPackage.INTERVIEW_DETAILS__INTERVIEWERS:
				getInterviewers().clear();
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
			case TextsPackage.INTERVIEW_DETAILS__CONDUCTED_ON:
				return CONDUCTED_ON_EDEFAULT == null ? conductedOn != null : !CONDUCTED_ON_EDEFAULT.equals(conductedOn);
			case TextsPackage.INTERVIEW_DETAILS__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case TextsPackage.INTERVIEW_DETAILS__SHORT_CODE:
				return SHORT_CODE_EDEFAULT == null ? shortCode != null : !SHORT_CODE_EDEFAULT.equals(shortCode);
			case TextsPackage.INTERVIEW_DETAILS__DISTRICT:
				return district != null;
			case TextsPackage.INTERVIEW_DETAILS__RESPONDENTS:
				return respondents != null && !respondents.isEmpty();
			case TextsPackage.INTERVIEW_DETAILS__RESPONDENT_FUNCTION:
				return RESPONDENT_FUNCTION_EDEFAULT == null ? respondentFunction != null : !RESPONDENT_FUNCTION_EDEFAULT.equals(respondentFunction);
			case TextsPackage.INTERVIEW_DETAILS__PECULIARITIES:
				return PECULIARITIES_EDEFAULT == null ? peculiarities != null : !PECULIARITIES_EDEFAULT.equals(peculiarities);
			case TextsPackage.INTERVIEW_DETAILS__FORMAT:
				return format != FORMAT_EDEFAULT;
			case TextsPackage.INTERVIEW_DETAILS__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case TextsPackage.INTERVIEW_DETAILS__INTERPRETER:
				return interpreter != INTERPRETER_EDEFAULT;
			case TextsPackage.INTERVIEW_DETAILS__DURATION_MINUTES:
				return DURATION_MINUTES_EDEFAULT == null ? durationMinutes != null : !DURATION_MINUTES_EDEFAULT.equals(durationMinutes);
			case TextsPackage.INTERVIEW_DETAILS__RECORDED:
				return recorded != RECORDED_EDEFAULT;
			case TextsPackage.INTERVIEW_DETAILS__CONSENT:
				return CONSENT_EDEFAULT == null ? consent != null : !CONSENT_EDEFAULT.equals(consent);
			case TextsPackage.INTERVIEW_DETAILS__INTERVIEWERS:
				return interviewers != null && !interviewers.isEmpty();
		}
		return super.eIsSet(featureID);
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
		result.append(" (conductedOn: ");
		result.append(conductedOn);
		result.append(", number: ");
		result.append(number);
		result.append(", shortCode: ");
		result.append(shortCode);
		result.append(", respondentFunction: ");
		result.append(respondentFunction);
		result.append(", peculiarities: ");
		result.append(peculiarities);
		result.append(", format: ");
		result.append(format);
		result.append(", place: ");
		result.append(place);
		result.append(", interpreter: ");
		result.append(interpreter);
		result.append(", durationMinutes: ");
		result.append(durationMinutes);
		result.append(", recorded: ");
		result.append(recorded);
		result.append(", consent: ");
		result.append(consent);
		result.append(')');
		return result.toString();
	}

} //InterviewDetailsImpl
