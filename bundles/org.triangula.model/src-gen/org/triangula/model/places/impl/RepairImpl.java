/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairSeverity;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.RepairedValue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Repair</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getFacility <em>Facility</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getRelated <em>Related</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getAddressReturn <em>Address Return</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getState <em>State</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getArguments <em>Arguments</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getValues <em>Values</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#isSure <em>Sure</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getRow <em>Row</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getNoticedAt <em>Noticed At</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getDecidedAt <em>Decided At</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.RepairImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RepairImpl extends IdentifiedImpl implements Repair {
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
	 * The cached value of the '{@link #getRelated() <em>Related</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelated()
	 * @generated
	 * @ordered
	 */
	protected EList<Facility> related;

	/**
	 * The cached value of the '{@link #getAddressReturn() <em>Address Return</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressReturn()
	 * @generated
	 * @ordered
	 */
	protected AddressReturn addressReturn;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final RepairSeverity SEVERITY_EDEFAULT = RepairSeverity.NOTE;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected RepairSeverity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RepairState STATE_EDEFAULT = RepairState.PROPOSED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RepairState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected String rule = RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArguments() <em>Arguments</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArguments()
	 * @generated
	 * @ordered
	 */
	protected EList<String> arguments;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<RepairedValue> values;

	/**
	 * The cached value of the '{@link #getCandidates() <em>Candidates</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidates()
	 * @generated
	 * @ordered
	 */
	protected EList<String> candidates;

	/**
	 * The default value of the '{@link #isSure() <em>Sure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSure()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSure() <em>Sure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSure()
	 * @generated
	 * @ordered
	 */
	protected boolean sure = SURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected static final String SHEET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected String sheet = SHEET_EDEFAULT;

	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final int ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected int row = ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final int COLUMN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected int column = COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoticedAt() <em>Noticed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant NOTICED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoticedAt() <em>Noticed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant noticedAt = NOTICED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DECIDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant decidedAt = DECIDED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

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
	protected RepairImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.REPAIR;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.REPAIR__FACILITY, oldFacility, facility));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__FACILITY, oldFacility, facility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Facility> getRelated() {
		if (related == null) {
			related = new EObjectResolvingEList<Facility>(Facility.class, this, PlacesPackage.REPAIR__RELATED);
		}
		return related;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddressReturn getAddressReturn() {
		if (addressReturn != null && addressReturn.eIsProxy()) {
			InternalEObject oldAddressReturn = (InternalEObject)addressReturn;
			addressReturn = (AddressReturn)eResolveProxy(oldAddressReturn);
			if (addressReturn != oldAddressReturn) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.REPAIR__ADDRESS_RETURN, oldAddressReturn, addressReturn));
			}
		}
		return addressReturn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AddressReturn basicGetAddressReturn() {
		return addressReturn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressReturn(AddressReturn newAddressReturn) {
		AddressReturn oldAddressReturn = addressReturn;
		addressReturn = newAddressReturn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__ADDRESS_RETURN, oldAddressReturn, addressReturn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RepairSeverity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(RepairSeverity newSeverity) {
		RepairSeverity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RepairState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RepairState newState) {
		RepairState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		String oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getArguments() {
		if (arguments == null) {
			arguments = new EDataTypeEList<String>(String.class, this, PlacesPackage.REPAIR__ARGUMENTS);
		}
		return arguments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RepairedValue> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList.Resolving<RepairedValue>(RepairedValue.class, this, PlacesPackage.REPAIR__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCandidates() {
		if (candidates == null) {
			candidates = new EDataTypeEList<String>(String.class, this, PlacesPackage.REPAIR__CANDIDATES);
		}
		return candidates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSure() {
		return sure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSure(boolean newSure) {
		boolean oldSure = sure;
		sure = newSure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__SURE, oldSure, sure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSheet() {
		return sheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSheet(String newSheet) {
		String oldSheet = sheet;
		sheet = newSheet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__SHEET, oldSheet, sheet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(int newRow) {
		int oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getColumn() {
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(int newColumn) {
		int oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getNoticedAt() {
		return noticedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoticedAt(Instant newNoticedAt) {
		Instant oldNoticedAt = noticedAt;
		noticedAt = newNoticedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__NOTICED_AT, oldNoticedAt, noticedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDecidedAt() {
		return decidedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedAt(Instant newDecidedAt) {
		Instant oldDecidedAt = decidedAt;
		decidedAt = newDecidedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__DECIDED_AT, oldDecidedAt, decidedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__DECIDED_BY, oldDecidedBy, decidedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.REPAIR__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlacesPackage.REPAIR__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
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
			case PlacesPackage.REPAIR__FACILITY:
				if (resolve) return getFacility();
				return basicGetFacility();
			case PlacesPackage.REPAIR__RELATED:
				return getRelated();
			case PlacesPackage.REPAIR__ADDRESS_RETURN:
				if (resolve) return getAddressReturn();
				return basicGetAddressReturn();
			case PlacesPackage.REPAIR__SEVERITY:
				return getSeverity();
			case PlacesPackage.REPAIR__STATE:
				return getState();
			case PlacesPackage.REPAIR__RULE:
				return getRule();
			case PlacesPackage.REPAIR__REASON:
				return getReason();
			case PlacesPackage.REPAIR__ARGUMENTS:
				return getArguments();
			case PlacesPackage.REPAIR__VALUES:
				return getValues();
			case PlacesPackage.REPAIR__CANDIDATES:
				return getCandidates();
			case PlacesPackage.REPAIR__SURE:
				return isSure();
			case PlacesPackage.REPAIR__SHEET:
				return getSheet();
			case PlacesPackage.REPAIR__ROW:
				return getRow();
			case PlacesPackage.REPAIR__COLUMN:
				return getColumn();
			case PlacesPackage.REPAIR__NOTICED_AT:
				return getNoticedAt();
			case PlacesPackage.REPAIR__DECIDED_AT:
				return getDecidedAt();
			case PlacesPackage.REPAIR__DECIDED_BY:
				return getDecidedBy();
			case PlacesPackage.REPAIR__NOTE:
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
			case PlacesPackage.REPAIR__FACILITY:
				setFacility((Facility)newValue);
				return;
			case PlacesPackage.REPAIR__RELATED:
				getRelated().clear();
				getRelated().addAll((Collection<? extends Facility>)newValue);
				return;
			case PlacesPackage.REPAIR__ADDRESS_RETURN:
				setAddressReturn((AddressReturn)newValue);
				return;
			case PlacesPackage.REPAIR__SEVERITY:
				setSeverity((RepairSeverity)newValue);
				return;
			case PlacesPackage.REPAIR__STATE:
				setState((RepairState)newValue);
				return;
			case PlacesPackage.REPAIR__RULE:
				setRule((String)newValue);
				return;
			case PlacesPackage.REPAIR__REASON:
				setReason((String)newValue);
				return;
			case PlacesPackage.REPAIR__ARGUMENTS:
				getArguments().clear();
				getArguments().addAll((Collection<? extends String>)newValue);
				return;
			case PlacesPackage.REPAIR__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends RepairedValue>)newValue);
				return;
			case PlacesPackage.REPAIR__CANDIDATES:
				getCandidates().clear();
				getCandidates().addAll((Collection<? extends String>)newValue);
				return;
			case PlacesPackage.REPAIR__SURE:
				setSure((Boolean)newValue);
				return;
			case PlacesPackage.REPAIR__SHEET:
				setSheet((String)newValue);
				return;
			case PlacesPackage.REPAIR__ROW:
				setRow((Integer)newValue);
				return;
			case PlacesPackage.REPAIR__COLUMN:
				setColumn((Integer)newValue);
				return;
			case PlacesPackage.REPAIR__NOTICED_AT:
				setNoticedAt((Instant)newValue);
				return;
			case PlacesPackage.REPAIR__DECIDED_AT:
				setDecidedAt((Instant)newValue);
				return;
			case PlacesPackage.REPAIR__DECIDED_BY:
				setDecidedBy((String)newValue);
				return;
			case PlacesPackage.REPAIR__NOTE:
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
			case PlacesPackage.REPAIR__FACILITY:
				setFacility((Facility)null);
				return;
			case PlacesPackage.REPAIR__RELATED:
				getRelated().clear();
				return;
			case PlacesPackage.REPAIR__ADDRESS_RETURN:
				setAddressReturn((AddressReturn)null);
				return;
			case PlacesPackage.REPAIR__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__RULE:
				setRule(RULE_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__ARGUMENTS:
				getArguments().clear();
				return;
			case PlacesPackage.REPAIR__VALUES:
				getValues().clear();
				return;
			case PlacesPackage.REPAIR__CANDIDATES:
				getCandidates().clear();
				return;
			case PlacesPackage.REPAIR__SURE:
				setSure(SURE_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__SHEET:
				setSheet(SHEET_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__NOTICED_AT:
				setNoticedAt(NOTICED_AT_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__DECIDED_AT:
				setDecidedAt(DECIDED_AT_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case PlacesPackage.REPAIR__NOTE:
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
			case PlacesPackage.REPAIR__FACILITY:
				return facility != null;
			case PlacesPackage.REPAIR__RELATED:
				return related != null && !related.isEmpty();
			case PlacesPackage.REPAIR__ADDRESS_RETURN:
				return addressReturn != null;
			case PlacesPackage.REPAIR__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case PlacesPackage.REPAIR__STATE:
				return state != STATE_EDEFAULT;
			case PlacesPackage.REPAIR__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
			case PlacesPackage.REPAIR__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case PlacesPackage.REPAIR__ARGUMENTS:
				return arguments != null && !arguments.isEmpty();
			case PlacesPackage.REPAIR__VALUES:
				return values != null && !values.isEmpty();
			case PlacesPackage.REPAIR__CANDIDATES:
				return candidates != null && !candidates.isEmpty();
			case PlacesPackage.REPAIR__SURE:
				return sure != SURE_EDEFAULT;
			case PlacesPackage.REPAIR__SHEET:
				return SHEET_EDEFAULT == null ? sheet != null : !SHEET_EDEFAULT.equals(sheet);
			case PlacesPackage.REPAIR__ROW:
				return row != ROW_EDEFAULT;
			case PlacesPackage.REPAIR__COLUMN:
				return column != COLUMN_EDEFAULT;
			case PlacesPackage.REPAIR__NOTICED_AT:
				return NOTICED_AT_EDEFAULT == null ? noticedAt != null : !NOTICED_AT_EDEFAULT.equals(noticedAt);
			case PlacesPackage.REPAIR__DECIDED_AT:
				return DECIDED_AT_EDEFAULT == null ? decidedAt != null : !DECIDED_AT_EDEFAULT.equals(decidedAt);
			case PlacesPackage.REPAIR__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
			case PlacesPackage.REPAIR__NOTE:
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
		result.append(" (severity: ");
		result.append(severity);
		result.append(", state: ");
		result.append(state);
		result.append(", rule: ");
		result.append(rule);
		result.append(", reason: ");
		result.append(reason);
		result.append(", arguments: ");
		result.append(arguments);
		result.append(", candidates: ");
		result.append(candidates);
		result.append(", sure: ");
		result.append(sure);
		result.append(", sheet: ");
		result.append(sheet);
		result.append(", row: ");
		result.append(row);
		result.append(", column: ");
		result.append(column);
		result.append(", noticedAt: ");
		result.append(noticedAt);
		result.append(", decidedAt: ");
		result.append(decidedAt);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //RepairImpl
