/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Coder;
import org.triangula.model.Decision;
import org.triangula.model.GlossaryEntry;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Study;
import org.triangula.model.Vocabulary;

import org.triangula.model.actors.Actors;

import org.triangula.model.inquiry.Inquiry;

import org.triangula.model.places.Places;

import org.triangula.model.survey.Surveys;

import org.triangula.model.texts.Texts;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getResearchQuestion <em>Research Question</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#isInvented <em>Invented</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getGlossary <em>Glossary</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getVocabularies <em>Vocabularies</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getActors <em>Actors</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getSurveys <em>Surveys</em>}</li>
 *   <li>{@link org.triangula.model.impl.StudyImpl#getInquiry <em>Inquiry</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends NamedElementImpl implements Study {
	/**
	 * The default value of the '{@link #getResearchQuestion() <em>Research Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearchQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String RESEARCH_QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResearchQuestion() <em>Research Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearchQuestion()
	 * @generated
	 * @ordered
	 */
	protected String researchQuestion = RESEARCH_QUESTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected String startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected String endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isInvented() <em>Invented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInvented()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INVENTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInvented() <em>Invented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInvented()
	 * @generated
	 * @ordered
	 */
	protected boolean invented = INVENTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCoders() <em>Coders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoders()
	 * @generated
	 * @ordered
	 */
	protected EList<Coder> coders;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> provenance;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getGlossary() <em>Glossary</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlossary()
	 * @generated
	 * @ordered
	 */
	protected EList<GlossaryEntry> glossary;

	/**
	 * The cached value of the '{@link #getVocabularies() <em>Vocabularies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVocabularies()
	 * @generated
	 * @ordered
	 */
	protected EList<Vocabulary> vocabularies;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected Places places;

	/**
	 * The cached value of the '{@link #getActors() <em>Actors</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActors()
	 * @generated
	 * @ordered
	 */
	protected Actors actors;

	/**
	 * The cached value of the '{@link #getTexts() <em>Texts</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTexts()
	 * @generated
	 * @ordered
	 */
	protected Texts texts;

	/**
	 * The cached value of the '{@link #getSurveys() <em>Surveys</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurveys()
	 * @generated
	 * @ordered
	 */
	protected Surveys surveys;

	/**
	 * The cached value of the '{@link #getInquiry() <em>Inquiry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInquiry()
	 * @generated
	 * @ordered
	 */
	protected Inquiry inquiry;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResearchQuestion() {
		return researchQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResearchQuestion(String newResearchQuestion) {
		String oldResearchQuestion = researchQuestion;
		researchQuestion = newResearchQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__RESEARCH_QUESTION, oldResearchQuestion, researchQuestion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeEList<String>(String.class, this, ModelPackage.STUDY__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(String newStartedOn) {
		String oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(String newEndedOn) {
		String oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInvented() {
		return invented;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvented(boolean newInvented) {
		boolean oldInvented = invented;
		invented = newInvented;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__INVENTED, oldInvented, invented));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coder> getCoders() {
		if (coders == null) {
			coders = new EObjectContainmentEList.Resolving<Coder>(Coder.class, this, ModelPackage.STUDY__CODERS);
		}
		return coders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList.Resolving<Source>(Source.class, this, ModelPackage.STUDY__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList.Resolving<Decision>(Decision.class, this, ModelPackage.STUDY__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GlossaryEntry> getGlossary() {
		if (glossary == null) {
			glossary = new EObjectContainmentEList.Resolving<GlossaryEntry>(GlossaryEntry.class, this, ModelPackage.STUDY__GLOSSARY);
		}
		return glossary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Vocabulary> getVocabularies() {
		if (vocabularies == null) {
			vocabularies = new EObjectContainmentEList.Resolving<Vocabulary>(Vocabulary.class, this, ModelPackage.STUDY__VOCABULARIES);
		}
		return vocabularies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Places getPlaces() {
		if (places != null && places.eIsProxy()) {
			InternalEObject oldPlaces = (InternalEObject)places;
			places = (Places)eResolveProxy(oldPlaces);
			if (places != oldPlaces) {
				InternalEObject newPlaces = (InternalEObject)places;
				NotificationChain msgs = oldPlaces.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__PLACES, null, null);
				if (newPlaces.eInternalContainer() == null) {
					msgs = newPlaces.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__PLACES, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.STUDY__PLACES, oldPlaces, places));
			}
		}
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Places basicGetPlaces() {
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlaces(Places newPlaces, NotificationChain msgs) {
		Places oldPlaces = places;
		places = newPlaces;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__PLACES, oldPlaces, newPlaces);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaces(Places newPlaces) {
		if (newPlaces != places) {
			NotificationChain msgs = null;
			if (places != null)
				msgs = ((InternalEObject)places).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__PLACES, null, msgs);
			if (newPlaces != null)
				msgs = ((InternalEObject)newPlaces).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__PLACES, null, msgs);
			msgs = basicSetPlaces(newPlaces, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__PLACES, newPlaces, newPlaces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actors getActors() {
		if (actors != null && actors.eIsProxy()) {
			InternalEObject oldActors = (InternalEObject)actors;
			actors = (Actors)eResolveProxy(oldActors);
			if (actors != oldActors) {
				InternalEObject newActors = (InternalEObject)actors;
				NotificationChain msgs = oldActors.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__ACTORS, null, null);
				if (newActors.eInternalContainer() == null) {
					msgs = newActors.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__ACTORS, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.STUDY__ACTORS, oldActors, actors));
			}
		}
		return actors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actors basicGetActors() {
		return actors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetActors(Actors newActors, NotificationChain msgs) {
		Actors oldActors = actors;
		actors = newActors;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__ACTORS, oldActors, newActors);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActors(Actors newActors) {
		if (newActors != actors) {
			NotificationChain msgs = null;
			if (actors != null)
				msgs = ((InternalEObject)actors).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__ACTORS, null, msgs);
			if (newActors != null)
				msgs = ((InternalEObject)newActors).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__ACTORS, null, msgs);
			msgs = basicSetActors(newActors, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__ACTORS, newActors, newActors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Texts getTexts() {
		if (texts != null && texts.eIsProxy()) {
			InternalEObject oldTexts = (InternalEObject)texts;
			texts = (Texts)eResolveProxy(oldTexts);
			if (texts != oldTexts) {
				InternalEObject newTexts = (InternalEObject)texts;
				NotificationChain msgs = oldTexts.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__TEXTS, null, null);
				if (newTexts.eInternalContainer() == null) {
					msgs = newTexts.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__TEXTS, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.STUDY__TEXTS, oldTexts, texts));
			}
		}
		return texts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Texts basicGetTexts() {
		return texts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTexts(Texts newTexts, NotificationChain msgs) {
		Texts oldTexts = texts;
		texts = newTexts;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__TEXTS, oldTexts, newTexts);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTexts(Texts newTexts) {
		if (newTexts != texts) {
			NotificationChain msgs = null;
			if (texts != null)
				msgs = ((InternalEObject)texts).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__TEXTS, null, msgs);
			if (newTexts != null)
				msgs = ((InternalEObject)newTexts).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__TEXTS, null, msgs);
			msgs = basicSetTexts(newTexts, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__TEXTS, newTexts, newTexts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Surveys getSurveys() {
		if (surveys != null && surveys.eIsProxy()) {
			InternalEObject oldSurveys = (InternalEObject)surveys;
			surveys = (Surveys)eResolveProxy(oldSurveys);
			if (surveys != oldSurveys) {
				InternalEObject newSurveys = (InternalEObject)surveys;
				NotificationChain msgs = oldSurveys.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__SURVEYS, null, null);
				if (newSurveys.eInternalContainer() == null) {
					msgs = newSurveys.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__SURVEYS, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.STUDY__SURVEYS, oldSurveys, surveys));
			}
		}
		return surveys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Surveys basicGetSurveys() {
		return surveys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSurveys(Surveys newSurveys, NotificationChain msgs) {
		Surveys oldSurveys = surveys;
		surveys = newSurveys;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__SURVEYS, oldSurveys, newSurveys);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSurveys(Surveys newSurveys) {
		if (newSurveys != surveys) {
			NotificationChain msgs = null;
			if (surveys != null)
				msgs = ((InternalEObject)surveys).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__SURVEYS, null, msgs);
			if (newSurveys != null)
				msgs = ((InternalEObject)newSurveys).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__SURVEYS, null, msgs);
			msgs = basicSetSurveys(newSurveys, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__SURVEYS, newSurveys, newSurveys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Inquiry getInquiry() {
		if (inquiry != null && inquiry.eIsProxy()) {
			InternalEObject oldInquiry = (InternalEObject)inquiry;
			inquiry = (Inquiry)eResolveProxy(oldInquiry);
			if (inquiry != oldInquiry) {
				InternalEObject newInquiry = (InternalEObject)inquiry;
				NotificationChain msgs = oldInquiry.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__INQUIRY, null, null);
				if (newInquiry.eInternalContainer() == null) {
					msgs = newInquiry.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__INQUIRY, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.STUDY__INQUIRY, oldInquiry, inquiry));
			}
		}
		return inquiry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Inquiry basicGetInquiry() {
		return inquiry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInquiry(Inquiry newInquiry, NotificationChain msgs) {
		Inquiry oldInquiry = inquiry;
		inquiry = newInquiry;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__INQUIRY, oldInquiry, newInquiry);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInquiry(Inquiry newInquiry) {
		if (newInquiry != inquiry) {
			NotificationChain msgs = null;
			if (inquiry != null)
				msgs = ((InternalEObject)inquiry).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__INQUIRY, null, msgs);
			if (newInquiry != null)
				msgs = ((InternalEObject)newInquiry).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__INQUIRY, null, msgs);
			msgs = basicSetInquiry(newInquiry, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__INQUIRY, newInquiry, newInquiry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.STUDY__CODERS:
				return ((InternalEList<?>)getCoders()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__GLOSSARY:
				return ((InternalEList<?>)getGlossary()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__VOCABULARIES:
				return ((InternalEList<?>)getVocabularies()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__PLACES:
				return basicSetPlaces(null, msgs);
			case ModelPackage.STUDY__ACTORS:
				return basicSetActors(null, msgs);
			case ModelPackage.STUDY__TEXTS:
				return basicSetTexts(null, msgs);
			case ModelPackage.STUDY__SURVEYS:
				return basicSetSurveys(null, msgs);
			case ModelPackage.STUDY__INQUIRY:
				return basicSetInquiry(null, msgs);
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
			case ModelPackage.STUDY__RESEARCH_QUESTION:
				return getResearchQuestion();
			case ModelPackage.STUDY__LANGUAGES:
				return getLanguages();
			case ModelPackage.STUDY__STARTED_ON:
				return getStartedOn();
			case ModelPackage.STUDY__ENDED_ON:
				return getEndedOn();
			case ModelPackage.STUDY__INVENTED:
				return isInvented();
			case ModelPackage.STUDY__CREATED_AT:
				return getCreatedAt();
			case ModelPackage.STUDY__CODERS:
				return getCoders();
			case ModelPackage.STUDY__PROVENANCE:
				return getProvenance();
			case ModelPackage.STUDY__DECISIONS:
				return getDecisions();
			case ModelPackage.STUDY__GLOSSARY:
				return getGlossary();
			case ModelPackage.STUDY__VOCABULARIES:
				return getVocabularies();
			case ModelPackage.STUDY__PLACES:
				if (resolve) return getPlaces();
				return basicGetPlaces();
			case ModelPackage.STUDY__ACTORS:
				if (resolve) return getActors();
				return basicGetActors();
			case ModelPackage.STUDY__TEXTS:
				if (resolve) return getTexts();
				return basicGetTexts();
			case ModelPackage.STUDY__SURVEYS:
				if (resolve) return getSurveys();
				return basicGetSurveys();
			case ModelPackage.STUDY__INQUIRY:
				if (resolve) return getInquiry();
				return basicGetInquiry();
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
			case ModelPackage.STUDY__RESEARCH_QUESTION:
				setResearchQuestion((String)newValue);
				return;
			case ModelPackage.STUDY__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.STUDY__STARTED_ON:
				setStartedOn((String)newValue);
				return;
			case ModelPackage.STUDY__ENDED_ON:
				setEndedOn((String)newValue);
				return;
			case ModelPackage.STUDY__INVENTED:
				setInvented((Boolean)newValue);
				return;
			case ModelPackage.STUDY__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case ModelPackage.STUDY__CODERS:
				getCoders().clear();
				getCoders().addAll((Collection<? extends Coder>)newValue);
				return;
			case ModelPackage.STUDY__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Source>)newValue);
				return;
			case ModelPackage.STUDY__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case ModelPackage.STUDY__GLOSSARY:
				getGlossary().clear();
				getGlossary().addAll((Collection<? extends GlossaryEntry>)newValue);
				return;
			case ModelPackage.STUDY__VOCABULARIES:
				getVocabularies().clear();
				getVocabularies().addAll((Collection<? extends Vocabulary>)newValue);
				return;
			case ModelPackage.STUDY__PLACES:
				setPlaces((Places)newValue);
				return;
			case ModelPackage.STUDY__ACTORS:
				setActors((Actors)newValue);
				return;
			case ModelPackage.STUDY__TEXTS:
				setTexts((Texts)newValue);
				return;
			case ModelPackage.STUDY__SURVEYS:
				setSurveys((Surveys)newValue);
				return;
			case ModelPackage.STUDY__INQUIRY:
				setInquiry((Inquiry)newValue);
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
			case ModelPackage.STUDY__RESEARCH_QUESTION:
				setResearchQuestion(RESEARCH_QUESTION_EDEFAULT);
				return;
			case ModelPackage.STUDY__LANGUAGES:
				getLanguages().clear();
				return;
			case ModelPackage.STUDY__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case ModelPackage.STUDY__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case ModelPackage.STUDY__INVENTED:
				setInvented(INVENTED_EDEFAULT);
				return;
			case ModelPackage.STUDY__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case ModelPackage.STUDY__CODERS:
				getCoders().clear();
				return;
			case ModelPackage.STUDY__PROVENANCE:
				getProvenance().clear();
				return;
			case ModelPackage.STUDY__DECISIONS:
				getDecisions().clear();
				return;
			case ModelPackage.STUDY__GLOSSARY:
				getGlossary().clear();
				return;
			case ModelPackage.STUDY__VOCABULARIES:
				getVocabularies().clear();
				return;
			case ModelPackage.STUDY__PLACES:
				setPlaces((Places)null);
				return;
			case ModelPackage.STUDY__ACTORS:
				setActors((Actors)null);
				return;
			case ModelPackage.STUDY__TEXTS:
				setTexts((Texts)null);
				return;
			case ModelPackage.STUDY__SURVEYS:
				setSurveys((Surveys)null);
				return;
			case ModelPackage.STUDY__INQUIRY:
				setInquiry((Inquiry)null);
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
			case ModelPackage.STUDY__RESEARCH_QUESTION:
				return RESEARCH_QUESTION_EDEFAULT == null ? researchQuestion != null : !RESEARCH_QUESTION_EDEFAULT.equals(researchQuestion);
			case ModelPackage.STUDY__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case ModelPackage.STUDY__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case ModelPackage.STUDY__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case ModelPackage.STUDY__INVENTED:
				return invented != INVENTED_EDEFAULT;
			case ModelPackage.STUDY__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case ModelPackage.STUDY__CODERS:
				return coders != null && !coders.isEmpty();
			case ModelPackage.STUDY__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
			case ModelPackage.STUDY__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case ModelPackage.STUDY__GLOSSARY:
				return glossary != null && !glossary.isEmpty();
			case ModelPackage.STUDY__VOCABULARIES:
				return vocabularies != null && !vocabularies.isEmpty();
			case ModelPackage.STUDY__PLACES:
				return places != null;
			case ModelPackage.STUDY__ACTORS:
				return actors != null;
			case ModelPackage.STUDY__TEXTS:
				return texts != null;
			case ModelPackage.STUDY__SURVEYS:
				return surveys != null;
			case ModelPackage.STUDY__INQUIRY:
				return inquiry != null;
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
		result.append(" (researchQuestion: ");
		result.append(researchQuestion);
		result.append(", languages: ");
		result.append(languages);
		result.append(", startedOn: ");
		result.append(startedOn);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", invented: ");
		result.append(invented);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
