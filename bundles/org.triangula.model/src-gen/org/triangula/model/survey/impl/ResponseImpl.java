/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Element;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;

import org.triangula.model.actors.Person;

import org.triangula.model.impl.ElementImpl;

import org.triangula.model.survey.Answer;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.model.survey.Topic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Response</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getQuestionnaire <em>Questionnaire</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getExternalKey <em>External Key</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getInvitedOn <em>Invited On</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.ResponseImpl#getDueOn <em>Due On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResponseImpl extends ElementImpl implements Response {
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
	 * The cached value of the '{@link #getQuestionnaire() <em>Questionnaire</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestionnaire()
	 * @generated
	 * @ordered
	 */
	protected Questionnaire questionnaire;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Element unit;

	/**
	 * The default value of the '{@link #getRespondent() <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondent()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONDENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRespondent() <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondent()
	 * @generated
	 * @ordered
	 */
	protected String respondent = RESPONDENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ResponseStatus STATUS_EDEFAULT = ResponseStatus.INVITED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ResponseStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected String receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected double weight = WEIGHT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<Topic> topics;

	/**
	 * The default value of the '{@link #getExternalKey() <em>External Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalKey()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTERNAL_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExternalKey() <em>External Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalKey()
	 * @generated
	 * @ordered
	 */
	protected String externalKey = EXTERNAL_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvitedOn() <em>Invited On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvitedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate INVITED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInvitedOn() <em>Invited On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvitedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate invitedOn = INVITED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRemindedOn() <em>Reminded On</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> remindedOn;

	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResponseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.RESPONSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, SurveyPackage.RESPONSE__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Questionnaire getQuestionnaire() {
		if (questionnaire != null && questionnaire.eIsProxy()) {
			InternalEObject oldQuestionnaire = (InternalEObject)questionnaire;
			questionnaire = (Questionnaire)eResolveProxy(oldQuestionnaire);
			if (questionnaire != oldQuestionnaire) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.RESPONSE__QUESTIONNAIRE, oldQuestionnaire, questionnaire));
			}
		}
		return questionnaire;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Questionnaire basicGetQuestionnaire() {
		return questionnaire;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestionnaire(Questionnaire newQuestionnaire) {
		Questionnaire oldQuestionnaire = questionnaire;
		questionnaire = newQuestionnaire;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__QUESTIONNAIRE, oldQuestionnaire, questionnaire));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getUnit() {
		if (unit != null && unit.eIsProxy()) {
			InternalEObject oldUnit = (InternalEObject)unit;
			unit = (Element)eResolveProxy(oldUnit);
			if (unit != oldUnit) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.RESPONSE__UNIT, oldUnit, unit));
			}
		}
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Element basicGetUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Element newUnit) {
		Element oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRespondent() {
		return respondent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespondent(String newRespondent) {
		String oldRespondent = respondent;
		respondent = newRespondent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__RESPONDENT, oldRespondent, respondent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (Person)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.RESPONSE__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResponseStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ResponseStatus newStatus) {
		ResponseStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(String newReceivedOn) {
		String oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(double newWeight) {
		double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList.Resolving<Answer>(Answer.class, this, SurveyPackage.RESPONSE__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Topic> getTopics() {
		if (topics == null) {
			topics = new EObjectResolvingEList<Topic>(Topic.class, this, SurveyPackage.RESPONSE__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExternalKey() {
		return externalKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternalKey(String newExternalKey) {
		String oldExternalKey = externalKey;
		externalKey = newExternalKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__EXTERNAL_KEY, oldExternalKey, externalKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInvitedOn() {
		return invitedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvitedOn(LocalDate newInvitedOn) {
		LocalDate oldInvitedOn = invitedOn;
		invitedOn = newInvitedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__INVITED_ON, oldInvitedOn, invitedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalDate> getRemindedOn() {
		if (remindedOn == null) {
			remindedOn = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, SurveyPackage.RESPONSE__REMINDED_ON);
		}
		return remindedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(LocalDate newDueOn) {
		LocalDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.RESPONSE__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SurveyPackage.RESPONSE__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SurveyPackage.RESPONSE__SOURCES:
				return getSources();
			case SurveyPackage.RESPONSE__SOURCE_NOTE:
				return getSourceNote();
			case SurveyPackage.RESPONSE__QUESTIONNAIRE:
				if (resolve) return getQuestionnaire();
				return basicGetQuestionnaire();
			case SurveyPackage.RESPONSE__UNIT:
				if (resolve) return getUnit();
				return basicGetUnit();
			case SurveyPackage.RESPONSE__RESPONDENT:
				return getRespondent();
			case SurveyPackage.RESPONSE__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case SurveyPackage.RESPONSE__STATUS:
				return getStatus();
			case SurveyPackage.RESPONSE__RECEIVED_ON:
				return getReceivedOn();
			case SurveyPackage.RESPONSE__WEIGHT:
				return getWeight();
			case SurveyPackage.RESPONSE__ANSWERS:
				return getAnswers();
			case SurveyPackage.RESPONSE__TOPICS:
				return getTopics();
			case SurveyPackage.RESPONSE__EXTERNAL_KEY:
				return getExternalKey();
			case SurveyPackage.RESPONSE__INVITED_ON:
				return getInvitedOn();
			case SurveyPackage.RESPONSE__REMINDED_ON:
				return getRemindedOn();
			case SurveyPackage.RESPONSE__DUE_ON:
				return getDueOn();
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
			case SurveyPackage.RESPONSE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case SurveyPackage.RESPONSE__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case SurveyPackage.RESPONSE__QUESTIONNAIRE:
				setQuestionnaire((Questionnaire)newValue);
				return;
			case SurveyPackage.RESPONSE__UNIT:
				setUnit((Element)newValue);
				return;
			case SurveyPackage.RESPONSE__RESPONDENT:
				setRespondent((String)newValue);
				return;
			case SurveyPackage.RESPONSE__PERSON:
				setPerson((Person)newValue);
				return;
			case SurveyPackage.RESPONSE__STATUS:
				setStatus((ResponseStatus)newValue);
				return;
			case SurveyPackage.RESPONSE__RECEIVED_ON:
				setReceivedOn((String)newValue);
				return;
			case SurveyPackage.RESPONSE__WEIGHT:
				setWeight((Double)newValue);
				return;
			case SurveyPackage.RESPONSE__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
				return;
			case SurveyPackage.RESPONSE__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends Topic>)newValue);
				return;
			case SurveyPackage.RESPONSE__EXTERNAL_KEY:
				setExternalKey((String)newValue);
				return;
			case SurveyPackage.RESPONSE__INVITED_ON:
				setInvitedOn((LocalDate)newValue);
				return;
			case SurveyPackage.RESPONSE__REMINDED_ON:
				getRemindedOn().clear();
				getRemindedOn().addAll((Collection<? extends LocalDate>)newValue);
				return;
			case SurveyPackage.RESPONSE__DUE_ON:
				setDueOn((LocalDate)newValue);
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
			case SurveyPackage.RESPONSE__SOURCES:
				getSources().clear();
				return;
			case SurveyPackage.RESPONSE__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case SurveyPackage.RESPONSE__QUESTIONNAIRE:
				setQuestionnaire((Questionnaire)null);
				return;
			case SurveyPackage.RESPONSE__UNIT:
				setUnit((Element)null);
				return;
			case SurveyPackage.RESPONSE__RESPONDENT:
				setRespondent(RESPONDENT_EDEFAULT);
				return;
			case SurveyPackage.RESPONSE__PERSON:
				setPerson((Person)null);
				return;
			case SurveyPackage.RESPONSE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case SurveyPackage.RESPONSE__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case SurveyPackage.RESPONSE__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case SurveyPackage.RESPONSE__ANSWERS:
				getAnswers().clear();
				return;
			case SurveyPackage.RESPONSE__TOPICS:
				getTopics().clear();
				return;
			case SurveyPackage.RESPONSE__EXTERNAL_KEY:
				setExternalKey(EXTERNAL_KEY_EDEFAULT);
				return;
			case SurveyPackage.RESPONSE__INVITED_ON:
				setInvitedOn(INVITED_ON_EDEFAULT);
				return;
			case SurveyPackage.RESPONSE__REMINDED_ON:
				getRemindedOn().clear();
				return;
			case SurveyPackage.RESPONSE__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
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
			case SurveyPackage.RESPONSE__SOURCES:
				return sources != null && !sources.isEmpty();
			case SurveyPackage.RESPONSE__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case SurveyPackage.RESPONSE__QUESTIONNAIRE:
				return questionnaire != null;
			case SurveyPackage.RESPONSE__UNIT:
				return unit != null;
			case SurveyPackage.RESPONSE__RESPONDENT:
				return RESPONDENT_EDEFAULT == null ? respondent != null : !RESPONDENT_EDEFAULT.equals(respondent);
			case SurveyPackage.RESPONSE__PERSON:
				return person != null;
			case SurveyPackage.RESPONSE__STATUS:
				return status != STATUS_EDEFAULT;
			case SurveyPackage.RESPONSE__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case SurveyPackage.RESPONSE__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case SurveyPackage.RESPONSE__ANSWERS:
				return answers != null && !answers.isEmpty();
			case SurveyPackage.RESPONSE__TOPICS:
				return topics != null && !topics.isEmpty();
			case SurveyPackage.RESPONSE__EXTERNAL_KEY:
				return EXTERNAL_KEY_EDEFAULT == null ? externalKey != null : !EXTERNAL_KEY_EDEFAULT.equals(externalKey);
			case SurveyPackage.RESPONSE__INVITED_ON:
				return INVITED_ON_EDEFAULT == null ? invitedOn != null : !INVITED_ON_EDEFAULT.equals(invitedOn);
			case SurveyPackage.RESPONSE__REMINDED_ON:
				return remindedOn != null && !remindedOn.isEmpty();
			case SurveyPackage.RESPONSE__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
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
				case SurveyPackage.RESPONSE__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case SurveyPackage.RESPONSE__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
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
				case ModelPackage.SOURCED__SOURCES: return SurveyPackage.RESPONSE__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return SurveyPackage.RESPONSE__SOURCE_NOTE;
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
		result.append(", respondent: ");
		result.append(respondent);
		result.append(", status: ");
		result.append(status);
		result.append(", receivedOn: ");
		result.append(receivedOn);
		result.append(", weight: ");
		result.append(weight);
		result.append(", externalKey: ");
		result.append(externalKey);
		result.append(", invitedOn: ");
		result.append(invitedOn);
		result.append(", remindedOn: ");
		result.append(remindedOn);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(')');
		return result.toString();
	}

} //ResponseImpl
