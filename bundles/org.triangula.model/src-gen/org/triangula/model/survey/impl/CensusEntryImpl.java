/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.Element;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.survey.CensusEntry;
import org.triangula.model.survey.CensusState;
import org.triangula.model.survey.Publicity;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.SurveyPackage;

import org.triangula.model.texts.Document;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Census Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getState <em>State</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getRevised <em>Revised</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getPublicity <em>Publicity</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getSnapshots <em>Snapshots</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getResponse <em>Response</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.CensusEntryImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CensusEntryImpl extends IdentifiedImpl implements CensusEntry {
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
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Element unit;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CensusState STATE_EDEFAULT = CensusState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CensusState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final String SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected String since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevised() <em>Revised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevised()
	 * @generated
	 * @ordered
	 */
	protected static final String REVISED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevised() <em>Revised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevised()
	 * @generated
	 * @ordered
	 */
	protected String revised = REVISED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublicity() <em>Publicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicity()
	 * @generated
	 * @ordered
	 */
	protected static final Publicity PUBLICITY_EDEFAULT = Publicity.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPublicity() <em>Publicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicity()
	 * @generated
	 * @ordered
	 */
	protected Publicity publicity = PUBLICITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected static final String LINK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected String link = LINK_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CHECKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate checkedOn = CHECKED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSnapshots() <em>Snapshots</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshots()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> snapshots;

	/**
	 * The cached value of the '{@link #getResponse() <em>Response</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected Response response;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CensusEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.CENSUS_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, SurveyPackage.CENSUS_ENTRY__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__SOURCE_NOTE, oldSourceNote, sourceNote));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.CENSUS_ENTRY__UNIT, oldUnit, unit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CensusState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CensusState newState) {
		CensusState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(String newSince) {
		String oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRevised() {
		return revised;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevised(String newRevised) {
		String oldRevised = revised;
		revised = newRevised;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__REVISED, oldRevised, revised));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publicity getPublicity() {
		return publicity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicity(Publicity newPublicity) {
		Publicity oldPublicity = publicity;
		publicity = newPublicity == null ? PUBLICITY_EDEFAULT : newPublicity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__PUBLICITY, oldPublicity, publicity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLink() {
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLink(String newLink) {
		String oldLink = link;
		link = newLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__LINK, oldLink, link));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCheckedOn() {
		return checkedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckedOn(LocalDate newCheckedOn) {
		LocalDate oldCheckedOn = checkedOn;
		checkedOn = newCheckedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__CHECKED_ON, oldCheckedOn, checkedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getSnapshots() {
		if (snapshots == null) {
			snapshots = new EObjectResolvingEList<Document>(Document.class, this, SurveyPackage.CENSUS_ENTRY__SNAPSHOTS);
		}
		return snapshots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Response getResponse() {
		if (response != null && response.eIsProxy()) {
			InternalEObject oldResponse = (InternalEObject)response;
			response = (Response)eResolveProxy(oldResponse);
			if (response != oldResponse) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.CENSUS_ENTRY__RESPONSE, oldResponse, response));
			}
		}
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Response basicGetResponse() {
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponse(Response newResponse) {
		Response oldResponse = response;
		response = newResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__RESPONSE, oldResponse, response));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.CENSUS_ENTRY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SurveyPackage.CENSUS_ENTRY__SOURCES:
				return getSources();
			case SurveyPackage.CENSUS_ENTRY__SOURCE_NOTE:
				return getSourceNote();
			case SurveyPackage.CENSUS_ENTRY__UNIT:
				if (resolve) return getUnit();
				return basicGetUnit();
			case SurveyPackage.CENSUS_ENTRY__STATE:
				return getState();
			case SurveyPackage.CENSUS_ENTRY__TITLE:
				return getTitle();
			case SurveyPackage.CENSUS_ENTRY__SINCE:
				return getSince();
			case SurveyPackage.CENSUS_ENTRY__REVISED:
				return getRevised();
			case SurveyPackage.CENSUS_ENTRY__PUBLICITY:
				return getPublicity();
			case SurveyPackage.CENSUS_ENTRY__LINK:
				return getLink();
			case SurveyPackage.CENSUS_ENTRY__CHECKED_ON:
				return getCheckedOn();
			case SurveyPackage.CENSUS_ENTRY__SNAPSHOTS:
				return getSnapshots();
			case SurveyPackage.CENSUS_ENTRY__RESPONSE:
				if (resolve) return getResponse();
				return basicGetResponse();
			case SurveyPackage.CENSUS_ENTRY__NOTE:
				return getNote();
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
			case SurveyPackage.CENSUS_ENTRY__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__UNIT:
				setUnit((Element)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__STATE:
				setState((CensusState)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__TITLE:
				setTitle((String)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__SINCE:
				setSince((String)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__REVISED:
				setRevised((String)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__PUBLICITY:
				setPublicity((Publicity)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__LINK:
				setLink((String)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__CHECKED_ON:
				setCheckedOn((LocalDate)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__SNAPSHOTS:
				getSnapshots().clear();
				getSnapshots().addAll((Collection<? extends Document>)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__RESPONSE:
				setResponse((Response)newValue);
				return;
			case SurveyPackage.CENSUS_ENTRY__NOTE:
				setNote((String)newValue);
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
			case SurveyPackage.CENSUS_ENTRY__SOURCES:
				getSources().clear();
				return;
			case SurveyPackage.CENSUS_ENTRY__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case SurveyPackage.CENSUS_ENTRY__UNIT:
				setUnit((Element)null);
				return;
			case SurveyPackage.CENSUS_ENTRY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case SurveyPackage.CENSUS_ENTRY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SurveyPackage.CENSUS_ENTRY__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case SurveyPackage.CENSUS_ENTRY__REVISED:
				setRevised(REVISED_EDEFAULT);
				return;
			case SurveyPackage.CENSUS_ENTRY__PUBLICITY:
				setPublicity(PUBLICITY_EDEFAULT);
				return;
			case SurveyPackage.CENSUS_ENTRY__LINK:
				setLink(LINK_EDEFAULT);
				return;
			case SurveyPackage.CENSUS_ENTRY__CHECKED_ON:
				setCheckedOn(CHECKED_ON_EDEFAULT);
				return;
			case SurveyPackage.CENSUS_ENTRY__SNAPSHOTS:
				getSnapshots().clear();
				return;
			case SurveyPackage.CENSUS_ENTRY__RESPONSE:
				setResponse((Response)null);
				return;
			case SurveyPackage.CENSUS_ENTRY__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case SurveyPackage.CENSUS_ENTRY__SOURCES:
				return sources != null && !sources.isEmpty();
			case SurveyPackage.CENSUS_ENTRY__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case SurveyPackage.CENSUS_ENTRY__UNIT:
				return unit != null;
			case SurveyPackage.CENSUS_ENTRY__STATE:
				return state != STATE_EDEFAULT;
			case SurveyPackage.CENSUS_ENTRY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SurveyPackage.CENSUS_ENTRY__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case SurveyPackage.CENSUS_ENTRY__REVISED:
				return REVISED_EDEFAULT == null ? revised != null : !REVISED_EDEFAULT.equals(revised);
			case SurveyPackage.CENSUS_ENTRY__PUBLICITY:
				return publicity != PUBLICITY_EDEFAULT;
			case SurveyPackage.CENSUS_ENTRY__LINK:
				return LINK_EDEFAULT == null ? link != null : !LINK_EDEFAULT.equals(link);
			case SurveyPackage.CENSUS_ENTRY__CHECKED_ON:
				return CHECKED_ON_EDEFAULT == null ? checkedOn != null : !CHECKED_ON_EDEFAULT.equals(checkedOn);
			case SurveyPackage.CENSUS_ENTRY__SNAPSHOTS:
				return snapshots != null && !snapshots.isEmpty();
			case SurveyPackage.CENSUS_ENTRY__RESPONSE:
				return response != null;
			case SurveyPackage.CENSUS_ENTRY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
				case SurveyPackage.CENSUS_ENTRY__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case SurveyPackage.CENSUS_ENTRY__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
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
				case ModelPackage.SOURCED__SOURCES: return SurveyPackage.CENSUS_ENTRY__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return SurveyPackage.CENSUS_ENTRY__SOURCE_NOTE;
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
		result.append(", state: ");
		result.append(state);
		result.append(", title: ");
		result.append(title);
		result.append(", since: ");
		result.append(since);
		result.append(", revised: ");
		result.append(revised);
		result.append(", publicity: ");
		result.append(publicity);
		result.append(", link: ");
		result.append(link);
		result.append(", checkedOn: ");
		result.append(checkedOn);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //CensusEntryImpl
