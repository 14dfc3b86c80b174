/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.places.Area;

import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.Speaker;
import org.triangula.model.texts.TextVersion;
import org.triangula.model.texts.TextsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getTextFile <em>Text File</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getTextLength <em>Text Length</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getParagraphCount <em>Paragraph Count</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getTextChecksum <em>Text Checksum</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getRecordStatus <em>Record Status</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getOriginalFile <em>Original File</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getMediaFile <em>Media File</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getInterview <em>Interview</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getSelections <em>Selections</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getEarlierTexts <em>Earlier Texts</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.DocumentImpl#getAreas <em>Areas</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends NamedElementImpl implements Document {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DocumentKind KIND_EDEFAULT = DocumentKind.INTERVIEW;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DocumentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextFile() <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextFile() <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextFile()
	 * @generated
	 * @ordered
	 */
	protected String textFile = TEXT_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextLength() <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLength()
	 * @generated
	 * @ordered
	 */
	protected static final int TEXT_LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTextLength() <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLength()
	 * @generated
	 * @ordered
	 */
	protected int textLength = TEXT_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getParagraphCount() <em>Paragraph Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraphCount()
	 * @generated
	 * @ordered
	 */
	protected static final int PARAGRAPH_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getParagraphCount() <em>Paragraph Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraphCount()
	 * @generated
	 * @ordered
	 */
	protected int paragraphCount = PARAGRAPH_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextChecksum() <em>Text Checksum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextChecksum()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_CHECKSUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextChecksum() <em>Text Checksum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextChecksum()
	 * @generated
	 * @ordered
	 */
	protected String textChecksum = TEXT_CHECKSUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordStatus() <em>Record Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordStatus()
	 * @generated
	 * @ordered
	 */
	protected static final RecordStatus RECORD_STATUS_EDEFAULT = RecordStatus.ON_RECORD;

	/**
	 * The cached value of the '{@link #getRecordStatus() <em>Record Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordStatus()
	 * @generated
	 * @ordered
	 */
	protected RecordStatus recordStatus = RECORD_STATUS_EDEFAULT;

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
	 * The default value of the '{@link #getOriginalFile() <em>Original File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalFile()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGINAL_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginalFile() <em>Original File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalFile()
	 * @generated
	 * @ordered
	 */
	protected String originalFile = ORIGINAL_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaFile() <em>Media File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaFile()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaFile() <em>Media File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaFile()
	 * @generated
	 * @ordered
	 */
	protected String mediaFile = MEDIA_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInterview() <em>Interview</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterview()
	 * @generated
	 * @ordered
	 */
	protected InterviewDetails interview;

	/**
	 * The cached value of the '{@link #getSpeakers() <em>Speakers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeakers()
	 * @generated
	 * @ordered
	 */
	protected EList<Speaker> speakers;

	/**
	 * The cached value of the '{@link #getSelections() <em>Selections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelections()
	 * @generated
	 * @ordered
	 */
	protected EList<Selection> selections;

	/**
	 * The cached value of the '{@link #getEarlierTexts() <em>Earlier Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlierTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<TextVersion> earlierTexts;

	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<Area> areas;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextsPackage.Literals.DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, TextsPackage.DOCUMENT__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DocumentKind newKind) {
		DocumentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextFile() {
		return textFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextFile(String newTextFile) {
		String oldTextFile = textFile;
		textFile = newTextFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__TEXT_FILE, oldTextFile, textFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTextLength() {
		return textLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextLength(int newTextLength) {
		int oldTextLength = textLength;
		textLength = newTextLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__TEXT_LENGTH, oldTextLength, textLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getParagraphCount() {
		return paragraphCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParagraphCount(int newParagraphCount) {
		int oldParagraphCount = paragraphCount;
		paragraphCount = newParagraphCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__PARAGRAPH_COUNT, oldParagraphCount, paragraphCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextChecksum() {
		return textChecksum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextChecksum(String newTextChecksum) {
		String oldTextChecksum = textChecksum;
		textChecksum = newTextChecksum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__TEXT_CHECKSUM, oldTextChecksum, textChecksum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordStatus getRecordStatus() {
		return recordStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordStatus(RecordStatus newRecordStatus) {
		RecordStatus oldRecordStatus = recordStatus;
		recordStatus = newRecordStatus == null ? RECORD_STATUS_EDEFAULT : newRecordStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__RECORD_STATUS, oldRecordStatus, recordStatus));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginalFile() {
		return originalFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginalFile(String newOriginalFile) {
		String oldOriginalFile = originalFile;
		originalFile = newOriginalFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__ORIGINAL_FILE, oldOriginalFile, originalFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaFile() {
		return mediaFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaFile(String newMediaFile) {
		String oldMediaFile = mediaFile;
		mediaFile = newMediaFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__MEDIA_FILE, oldMediaFile, mediaFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterviewDetails getInterview() {
		if (interview != null && interview.eIsProxy()) {
			InternalEObject oldInterview = (InternalEObject)interview;
			interview = (InterviewDetails)eResolveProxy(oldInterview);
			if (interview != oldInterview) {
				InternalEObject newInterview = (InternalEObject)interview;
				NotificationChain msgs = oldInterview.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TextsPackage.DOCUMENT__INTERVIEW, null, null);
				if (newInterview.eInternalContainer() == null) {
					msgs = newInterview.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TextsPackage.DOCUMENT__INTERVIEW, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TextsPackage.DOCUMENT__INTERVIEW, oldInterview, interview));
			}
		}
		return interview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InterviewDetails basicGetInterview() {
		return interview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInterview(InterviewDetails newInterview, NotificationChain msgs) {
		InterviewDetails oldInterview = interview;
		interview = newInterview;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__INTERVIEW, oldInterview, newInterview);
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
	public void setInterview(InterviewDetails newInterview) {
		if (newInterview != interview) {
			NotificationChain msgs = null;
			if (interview != null)
				msgs = ((InternalEObject)interview).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TextsPackage.DOCUMENT__INTERVIEW, null, msgs);
			if (newInterview != null)
				msgs = ((InternalEObject)newInterview).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TextsPackage.DOCUMENT__INTERVIEW, null, msgs);
			msgs = basicSetInterview(newInterview, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.DOCUMENT__INTERVIEW, newInterview, newInterview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Speaker> getSpeakers() {
		if (speakers == null) {
			speakers = new EObjectContainmentEList.Resolving<Speaker>(Speaker.class, this, TextsPackage.DOCUMENT__SPEAKERS);
		}
		return speakers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Selection> getSelections() {
		if (selections == null) {
			selections = new EObjectContainmentEList.Resolving<Selection>(Selection.class, this, TextsPackage.DOCUMENT__SELECTIONS);
		}
		return selections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TextVersion> getEarlierTexts() {
		if (earlierTexts == null) {
			earlierTexts = new EObjectContainmentEList.Resolving<TextVersion>(TextVersion.class, this, TextsPackage.DOCUMENT__EARLIER_TEXTS);
		}
		return earlierTexts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Area> getAreas() {
		if (areas == null) {
			areas = new EObjectResolvingEList<Area>(Area.class, this, TextsPackage.DOCUMENT__AREAS);
		}
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TextsPackage.DOCUMENT__INTERVIEW:
				return basicSetInterview(null, msgs);
			case TextsPackage.DOCUMENT__SPEAKERS:
				return ((InternalEList<?>)getSpeakers()).basicRemove(otherEnd, msgs);
			case TextsPackage.DOCUMENT__SELECTIONS:
				return ((InternalEList<?>)getSelections()).basicRemove(otherEnd, msgs);
			case TextsPackage.DOCUMENT__EARLIER_TEXTS:
				return ((InternalEList<?>)getEarlierTexts()).basicRemove(otherEnd, msgs);
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
			case TextsPackage.DOCUMENT__SOURCES:
				return getSources();
			case TextsPackage.DOCUMENT__SOURCE_NOTE:
				return getSourceNote();
			case TextsPackage.DOCUMENT__KIND:
				return getKind();
			case TextsPackage.DOCUMENT__LANGUAGE:
				return getLanguage();
			case TextsPackage.DOCUMENT__TEXT_FILE:
				return getTextFile();
			case TextsPackage.DOCUMENT__TEXT_LENGTH:
				return getTextLength();
			case TextsPackage.DOCUMENT__PARAGRAPH_COUNT:
				return getParagraphCount();
			case TextsPackage.DOCUMENT__TEXT_CHECKSUM:
				return getTextChecksum();
			case TextsPackage.DOCUMENT__RECORD_STATUS:
				return getRecordStatus();
			case TextsPackage.DOCUMENT__CREATED_AT:
				return getCreatedAt();
			case TextsPackage.DOCUMENT__ORIGINAL_FILE:
				return getOriginalFile();
			case TextsPackage.DOCUMENT__MEDIA_FILE:
				return getMediaFile();
			case TextsPackage.DOCUMENT__COLOUR:
				return getColour();
			case TextsPackage.DOCUMENT__INTERVIEW:
				if (resolve) return getInterview();
				return basicGetInterview();
			case TextsPackage.DOCUMENT__SPEAKERS:
				return getSpeakers();
			case TextsPackage.DOCUMENT__SELECTIONS:
				return getSelections();
			case TextsPackage.DOCUMENT__EARLIER_TEXTS:
				return getEarlierTexts();
			case TextsPackage.DOCUMENT__AREAS:
				return getAreas();
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
			case TextsPackage.DOCUMENT__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case TextsPackage.DOCUMENT__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case TextsPackage.DOCUMENT__KIND:
				setKind((DocumentKind)newValue);
				return;
			case TextsPackage.DOCUMENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case TextsPackage.DOCUMENT__TEXT_FILE:
				setTextFile((String)newValue);
				return;
			case TextsPackage.DOCUMENT__TEXT_LENGTH:
				setTextLength((Integer)newValue);
				return;
			case TextsPackage.DOCUMENT__PARAGRAPH_COUNT:
				setParagraphCount((Integer)newValue);
				return;
			case TextsPackage.DOCUMENT__TEXT_CHECKSUM:
				setTextChecksum((String)newValue);
				return;
			case TextsPackage.DOCUMENT__RECORD_STATUS:
				setRecordStatus((RecordStatus)newValue);
				return;
			case TextsPackage.DOCUMENT__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case TextsPackage.DOCUMENT__ORIGINAL_FILE:
				setOriginalFile((String)newValue);
				return;
			case TextsPackage.DOCUMENT__MEDIA_FILE:
				setMediaFile((String)newValue);
				return;
			case TextsPackage.DOCUMENT__COLOUR:
				setColour((String)newValue);
				return;
			case TextsPackage.DOCUMENT__INTERVIEW:
				setInterview((InterviewDetails)newValue);
				return;
			case TextsPackage.DOCUMENT__SPEAKERS:
				getSpeakers().clear();
				getSpeakers().addAll((Collection<? extends Speaker>)newValue);
				return;
			case TextsPackage.DOCUMENT__SELECTIONS:
				getSelections().clear();
				getSelections().addAll((Collection<? extends Selection>)newValue);
				return;
			case TextsPackage.DOCUMENT__EARLIER_TEXTS:
				getEarlierTexts().clear();
				getEarlierTexts().addAll((Collection<? extends TextVersion>)newValue);
				return;
			case TextsPackage.DOCUMENT__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends Area>)newValue);
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
			case TextsPackage.DOCUMENT__SOURCES:
				getSources().clear();
				return;
			case TextsPackage.DOCUMENT__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__TEXT_FILE:
				setTextFile(TEXT_FILE_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__TEXT_LENGTH:
				setTextLength(TEXT_LENGTH_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__PARAGRAPH_COUNT:
				setParagraphCount(PARAGRAPH_COUNT_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__TEXT_CHECKSUM:
				setTextChecksum(TEXT_CHECKSUM_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__RECORD_STATUS:
				setRecordStatus(RECORD_STATUS_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__ORIGINAL_FILE:
				setOriginalFile(ORIGINAL_FILE_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__MEDIA_FILE:
				setMediaFile(MEDIA_FILE_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case TextsPackage.DOCUMENT__INTERVIEW:
				setInterview((InterviewDetails)null);
				return;
			case TextsPackage.DOCUMENT__SPEAKERS:
				getSpeakers().clear();
				return;
			case TextsPackage.DOCUMENT__SELECTIONS:
				getSelections().clear();
				return;
			case TextsPackage.DOCUMENT__EARLIER_TEXTS:
				getEarlierTexts().clear();
				return;
			case TextsPackage.DOCUMENT__AREAS:
				getAreas().clear();
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
			case TextsPackage.DOCUMENT__SOURCES:
				return sources != null && !sources.isEmpty();
			case TextsPackage.DOCUMENT__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case TextsPackage.DOCUMENT__KIND:
				return kind != KIND_EDEFAULT;
			case TextsPackage.DOCUMENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case TextsPackage.DOCUMENT__TEXT_FILE:
				return TEXT_FILE_EDEFAULT == null ? textFile != null : !TEXT_FILE_EDEFAULT.equals(textFile);
			case TextsPackage.DOCUMENT__TEXT_LENGTH:
				return textLength != TEXT_LENGTH_EDEFAULT;
			case TextsPackage.DOCUMENT__PARAGRAPH_COUNT:
				return paragraphCount != PARAGRAPH_COUNT_EDEFAULT;
			case TextsPackage.DOCUMENT__TEXT_CHECKSUM:
				return TEXT_CHECKSUM_EDEFAULT == null ? textChecksum != null : !TEXT_CHECKSUM_EDEFAULT.equals(textChecksum);
			case TextsPackage.DOCUMENT__RECORD_STATUS:
				return recordStatus != RECORD_STATUS_EDEFAULT;
			case TextsPackage.DOCUMENT__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case TextsPackage.DOCUMENT__ORIGINAL_FILE:
				return ORIGINAL_FILE_EDEFAULT == null ? originalFile != null : !ORIGINAL_FILE_EDEFAULT.equals(originalFile);
			case TextsPackage.DOCUMENT__MEDIA_FILE:
				return MEDIA_FILE_EDEFAULT == null ? mediaFile != null : !MEDIA_FILE_EDEFAULT.equals(mediaFile);
			case TextsPackage.DOCUMENT__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case TextsPackage.DOCUMENT__INTERVIEW:
				return interview != null;
			case TextsPackage.DOCUMENT__SPEAKERS:
				return speakers != null && !speakers.isEmpty();
			case TextsPackage.DOCUMENT__SELECTIONS:
				return selections != null && !selections.isEmpty();
			case TextsPackage.DOCUMENT__EARLIER_TEXTS:
				return earlierTexts != null && !earlierTexts.isEmpty();
			case TextsPackage.DOCUMENT__AREAS:
				return areas != null && !areas.isEmpty();
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
				case TextsPackage.DOCUMENT__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case TextsPackage.DOCUMENT__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
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
				case ModelPackage.SOURCED__SOURCES: return TextsPackage.DOCUMENT__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return TextsPackage.DOCUMENT__SOURCE_NOTE;
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", language: ");
		result.append(language);
		result.append(", textFile: ");
		result.append(textFile);
		result.append(", textLength: ");
		result.append(textLength);
		result.append(", paragraphCount: ");
		result.append(paragraphCount);
		result.append(", textChecksum: ");
		result.append(textChecksum);
		result.append(", recordStatus: ");
		result.append(recordStatus);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", originalFile: ");
		result.append(originalFile);
		result.append(", mediaFile: ");
		result.append(mediaFile);
		result.append(", colour: ");
		result.append(colour);
		result.append(')');
		return result.toString();
	}

} //DocumentImpl
