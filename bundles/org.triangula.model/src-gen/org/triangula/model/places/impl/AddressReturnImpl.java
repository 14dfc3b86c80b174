/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.triangula.model.Source;
import org.triangula.model.Term;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.places.ReturnState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Address Return</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getFacilityType <em>Facility Type</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getTemplateVersion <em>Template Version</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getState <em>State</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getRowCount <em>Row Count</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AddressReturnImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AddressReturnImpl extends NamedElementImpl implements AddressReturn {
	/**
	 * The default value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected static final String RECIPIENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected String recipient = RECIPIENT_EDEFAULT;

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
	 * The cached value of the '{@link #getFacilityType() <em>Facility Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilityType()
	 * @generated
	 * @ordered
	 */
	protected Term facilityType;

	/**
	 * The default value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected String referenceDate = REFERENCE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemplateVersion() <em>Template Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplateVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplateVersion() <em>Template Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplateVersion()
	 * @generated
	 * @ordered
	 */
	protected String templateVersion = TEMPLATE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSentOn() <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SENT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentOn() <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sentOn = SENT_ON_EDEFAULT;

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
	 * The default value of the '{@link #getRemindedOn() <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REMINDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemindedOn() <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate remindedOn = REMINDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReturnState STATE_EDEFAULT = ReturnState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReturnState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #getRowCount() <em>Row Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowCount()
	 * @generated
	 * @ordered
	 */
	protected static final int ROW_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRowCount() <em>Row Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowCount()
	 * @generated
	 * @ordered
	 */
	protected int rowCount = ROW_COUNT_EDEFAULT;

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
	protected AddressReturnImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.ADDRESS_RETURN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecipient() {
		return recipient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipient(String newRecipient) {
		String oldRecipient = recipient;
		recipient = newRecipient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__RECIPIENT, oldRecipient, recipient));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.ADDRESS_RETURN__AREA, oldArea, area));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__AREA, oldArea, area));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.ADDRESS_RETURN__FACILITY_TYPE, oldFacilityType, facilityType));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__FACILITY_TYPE, oldFacilityType, facilityType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferenceDate() {
		return referenceDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceDate(String newReferenceDate) {
		String oldReferenceDate = referenceDate;
		referenceDate = newReferenceDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__REFERENCE_DATE, oldReferenceDate, referenceDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplateVersion() {
		return templateVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplateVersion(String newTemplateVersion) {
		String oldTemplateVersion = templateVersion;
		templateVersion = newTemplateVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__TEMPLATE_VERSION, oldTemplateVersion, templateVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSentOn() {
		return sentOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentOn(LocalDate newSentOn) {
		LocalDate oldSentOn = sentOn;
		sentOn = newSentOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__SENT_ON, oldSentOn, sentOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRemindedOn() {
		return remindedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemindedOn(LocalDate newRemindedOn) {
		LocalDate oldRemindedOn = remindedOn;
		remindedOn = newRemindedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__REMINDED_ON, oldRemindedOn, remindedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(LocalDate newReceivedOn) {
		LocalDate oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReturnState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReturnState newState) {
		ReturnState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Source)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.ADDRESS_RETURN__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRowCount() {
		return rowCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowCount(int newRowCount) {
		int oldRowCount = rowCount;
		rowCount = newRowCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__ROW_COUNT, oldRowCount, rowCount));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.ADDRESS_RETURN__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlacesPackage.ADDRESS_RETURN__RECIPIENT:
				return getRecipient();
			case PlacesPackage.ADDRESS_RETURN__AREA:
				if (resolve) return getArea();
				return basicGetArea();
			case PlacesPackage.ADDRESS_RETURN__FACILITY_TYPE:
				if (resolve) return getFacilityType();
				return basicGetFacilityType();
			case PlacesPackage.ADDRESS_RETURN__REFERENCE_DATE:
				return getReferenceDate();
			case PlacesPackage.ADDRESS_RETURN__TEMPLATE_VERSION:
				return getTemplateVersion();
			case PlacesPackage.ADDRESS_RETURN__SENT_ON:
				return getSentOn();
			case PlacesPackage.ADDRESS_RETURN__DUE_ON:
				return getDueOn();
			case PlacesPackage.ADDRESS_RETURN__REMINDED_ON:
				return getRemindedOn();
			case PlacesPackage.ADDRESS_RETURN__RECEIVED_ON:
				return getReceivedOn();
			case PlacesPackage.ADDRESS_RETURN__STATE:
				return getState();
			case PlacesPackage.ADDRESS_RETURN__FILE:
				return getFile();
			case PlacesPackage.ADDRESS_RETURN__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case PlacesPackage.ADDRESS_RETURN__ROW_COUNT:
				return getRowCount();
			case PlacesPackage.ADDRESS_RETURN__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlacesPackage.ADDRESS_RETURN__RECIPIENT:
				setRecipient((String)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__AREA:
				setArea((Area)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__FACILITY_TYPE:
				setFacilityType((Term)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__REFERENCE_DATE:
				setReferenceDate((String)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__TEMPLATE_VERSION:
				setTemplateVersion((String)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__SENT_ON:
				setSentOn((LocalDate)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__REMINDED_ON:
				setRemindedOn((LocalDate)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__STATE:
				setState((ReturnState)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__FILE:
				setFile((String)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__SOURCE:
				setSource((Source)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__ROW_COUNT:
				setRowCount((Integer)newValue);
				return;
			case PlacesPackage.ADDRESS_RETURN__NOTE:
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
			case PlacesPackage.ADDRESS_RETURN__RECIPIENT:
				setRecipient(RECIPIENT_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__AREA:
				setArea((Area)null);
				return;
			case PlacesPackage.ADDRESS_RETURN__FACILITY_TYPE:
				setFacilityType((Term)null);
				return;
			case PlacesPackage.ADDRESS_RETURN__REFERENCE_DATE:
				setReferenceDate(REFERENCE_DATE_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__TEMPLATE_VERSION:
				setTemplateVersion(TEMPLATE_VERSION_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__SENT_ON:
				setSentOn(SENT_ON_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__REMINDED_ON:
				setRemindedOn(REMINDED_ON_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__SOURCE:
				setSource((Source)null);
				return;
			case PlacesPackage.ADDRESS_RETURN__ROW_COUNT:
				setRowCount(ROW_COUNT_EDEFAULT);
				return;
			case PlacesPackage.ADDRESS_RETURN__NOTE:
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
			case PlacesPackage.ADDRESS_RETURN__RECIPIENT:
				return RECIPIENT_EDEFAULT == null ? recipient != null : !RECIPIENT_EDEFAULT.equals(recipient);
			case PlacesPackage.ADDRESS_RETURN__AREA:
				return area != null;
			case PlacesPackage.ADDRESS_RETURN__FACILITY_TYPE:
				return facilityType != null;
			case PlacesPackage.ADDRESS_RETURN__REFERENCE_DATE:
				return REFERENCE_DATE_EDEFAULT == null ? referenceDate != null : !REFERENCE_DATE_EDEFAULT.equals(referenceDate);
			case PlacesPackage.ADDRESS_RETURN__TEMPLATE_VERSION:
				return TEMPLATE_VERSION_EDEFAULT == null ? templateVersion != null : !TEMPLATE_VERSION_EDEFAULT.equals(templateVersion);
			case PlacesPackage.ADDRESS_RETURN__SENT_ON:
				return SENT_ON_EDEFAULT == null ? sentOn != null : !SENT_ON_EDEFAULT.equals(sentOn);
			case PlacesPackage.ADDRESS_RETURN__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case PlacesPackage.ADDRESS_RETURN__REMINDED_ON:
				return REMINDED_ON_EDEFAULT == null ? remindedOn != null : !REMINDED_ON_EDEFAULT.equals(remindedOn);
			case PlacesPackage.ADDRESS_RETURN__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case PlacesPackage.ADDRESS_RETURN__STATE:
				return state != STATE_EDEFAULT;
			case PlacesPackage.ADDRESS_RETURN__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case PlacesPackage.ADDRESS_RETURN__SOURCE:
				return source != null;
			case PlacesPackage.ADDRESS_RETURN__ROW_COUNT:
				return rowCount != ROW_COUNT_EDEFAULT;
			case PlacesPackage.ADDRESS_RETURN__NOTE:
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
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (recipient: ");
		result.append(recipient);
		result.append(", referenceDate: ");
		result.append(referenceDate);
		result.append(", templateVersion: ");
		result.append(templateVersion);
		result.append(", sentOn: ");
		result.append(sentOn);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(", remindedOn: ");
		result.append(remindedOn);
		result.append(", receivedOn: ");
		result.append(receivedOn);
		result.append(", state: ");
		result.append(state);
		result.append(", file: ");
		result.append(file);
		result.append(", rowCount: ");
		result.append(rowCount);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //AddressReturnImpl
