/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.triangula.model.Coder;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.texts.CodeChange;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.TextsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.impl.CodeChangeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeChangeImpl#getCodeId <em>Code Id</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeChangeImpl#getCodeName <em>Code Name</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeChangeImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeChangeImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeChangeImpl#getChangedAt <em>Changed At</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeChangeImpl#getChangedBy <em>Changed By</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeChangeImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeChangeImpl extends IdentifiedImpl implements CodeChange {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CodeChangeKind KIND_EDEFAULT = CodeChangeKind.CREATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CodeChangeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodeId() <em>Code Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeId()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodeId() <em>Code Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeId()
	 * @generated
	 * @ordered
	 */
	protected String codeId = CODE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodeName() <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeName()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodeName() <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeName()
	 * @generated
	 * @ordered
	 */
	protected String codeName = CODE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getChangedAt() <em>Changed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CHANGED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangedAt() <em>Changed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant changedAt = CHANGED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChangedBy() <em>Changed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedBy()
	 * @generated
	 * @ordered
	 */
	protected Coder changedBy;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextsPackage.Literals.CODE_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeChangeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CodeChangeKind newKind) {
		CodeChangeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE_CHANGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodeId() {
		return codeId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeId(String newCodeId) {
		String oldCodeId = codeId;
		codeId = newCodeId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE_CHANGE__CODE_ID, oldCodeId, codeId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodeName() {
		return codeName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeName(String newCodeName) {
		String oldCodeName = codeName;
		codeName = newCodeName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE_CHANGE__CODE_NAME, oldCodeName, codeName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE_CHANGE__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE_CHANGE__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getChangedAt() {
		return changedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedAt(Instant newChangedAt) {
		Instant oldChangedAt = changedAt;
		changedAt = newChangedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE_CHANGE__CHANGED_AT, oldChangedAt, changedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder getChangedBy() {
		if (changedBy != null && changedBy.eIsProxy()) {
			InternalEObject oldChangedBy = (InternalEObject)changedBy;
			changedBy = (Coder)eResolveProxy(oldChangedBy);
			if (changedBy != oldChangedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TextsPackage.CODE_CHANGE__CHANGED_BY, oldChangedBy, changedBy));
			}
		}
		return changedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Coder basicGetChangedBy() {
		return changedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedBy(Coder newChangedBy) {
		Coder oldChangedBy = changedBy;
		changedBy = newChangedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE_CHANGE__CHANGED_BY, oldChangedBy, changedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE_CHANGE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TextsPackage.CODE_CHANGE__KIND:
				return getKind();
			case TextsPackage.CODE_CHANGE__CODE_ID:
				return getCodeId();
			case TextsPackage.CODE_CHANGE__CODE_NAME:
				return getCodeName();
			case TextsPackage.CODE_CHANGE__BEFORE:
				return getBefore();
			case TextsPackage.CODE_CHANGE__AFTER:
				return getAfter();
			case TextsPackage.CODE_CHANGE__CHANGED_AT:
				return getChangedAt();
			case TextsPackage.CODE_CHANGE__CHANGED_BY:
				if (resolve) return getChangedBy();
				return basicGetChangedBy();
			case TextsPackage.CODE_CHANGE__REASON:
				return getReason();
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
			case TextsPackage.CODE_CHANGE__KIND:
				setKind((CodeChangeKind)newValue);
				return;
			case TextsPackage.CODE_CHANGE__CODE_ID:
				setCodeId((String)newValue);
				return;
			case TextsPackage.CODE_CHANGE__CODE_NAME:
				setCodeName((String)newValue);
				return;
			case TextsPackage.CODE_CHANGE__BEFORE:
				setBefore((String)newValue);
				return;
			case TextsPackage.CODE_CHANGE__AFTER:
				setAfter((String)newValue);
				return;
			case TextsPackage.CODE_CHANGE__CHANGED_AT:
				setChangedAt((Instant)newValue);
				return;
			case TextsPackage.CODE_CHANGE__CHANGED_BY:
				setChangedBy((Coder)newValue);
				return;
			case TextsPackage.CODE_CHANGE__REASON:
				setReason((String)newValue);
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
			case TextsPackage.CODE_CHANGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case TextsPackage.CODE_CHANGE__CODE_ID:
				setCodeId(CODE_ID_EDEFAULT);
				return;
			case TextsPackage.CODE_CHANGE__CODE_NAME:
				setCodeName(CODE_NAME_EDEFAULT);
				return;
			case TextsPackage.CODE_CHANGE__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case TextsPackage.CODE_CHANGE__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case TextsPackage.CODE_CHANGE__CHANGED_AT:
				setChangedAt(CHANGED_AT_EDEFAULT);
				return;
			case TextsPackage.CODE_CHANGE__CHANGED_BY:
				setChangedBy((Coder)null);
				return;
			case TextsPackage.CODE_CHANGE__REASON:
				setReason(REASON_EDEFAULT);
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
			case TextsPackage.CODE_CHANGE__KIND:
				return kind != KIND_EDEFAULT;
			case TextsPackage.CODE_CHANGE__CODE_ID:
				return CODE_ID_EDEFAULT == null ? codeId != null : !CODE_ID_EDEFAULT.equals(codeId);
			case TextsPackage.CODE_CHANGE__CODE_NAME:
				return CODE_NAME_EDEFAULT == null ? codeName != null : !CODE_NAME_EDEFAULT.equals(codeName);
			case TextsPackage.CODE_CHANGE__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case TextsPackage.CODE_CHANGE__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case TextsPackage.CODE_CHANGE__CHANGED_AT:
				return CHANGED_AT_EDEFAULT == null ? changedAt != null : !CHANGED_AT_EDEFAULT.equals(changedAt);
			case TextsPackage.CODE_CHANGE__CHANGED_BY:
				return changedBy != null;
			case TextsPackage.CODE_CHANGE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", codeId: ");
		result.append(codeId);
		result.append(", codeName: ");
		result.append(codeName);
		result.append(", before: ");
		result.append(before);
		result.append(", after: ");
		result.append(after);
		result.append(", changedAt: ");
		result.append(changedAt);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //CodeChangeImpl
