/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.texts.TextVersion;
import org.triangula.model.texts.TextsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Text Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.impl.TextVersionImpl#getTextFile <em>Text File</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.TextVersionImpl#getTextChecksum <em>Text Checksum</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.TextVersionImpl#getReplacedAt <em>Replaced At</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.TextVersionImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextVersionImpl extends IdentifiedImpl implements TextVersion {
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
	 * The default value of the '{@link #getReplacedAt() <em>Replaced At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant REPLACED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplacedAt() <em>Replaced At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant replacedAt = REPLACED_AT_EDEFAULT;

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
	protected TextVersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextsPackage.Literals.TEXT_VERSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.TEXT_VERSION__TEXT_FILE, oldTextFile, textFile));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.TEXT_VERSION__TEXT_CHECKSUM, oldTextChecksum, textChecksum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReplacedAt() {
		return replacedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplacedAt(Instant newReplacedAt) {
		Instant oldReplacedAt = replacedAt;
		replacedAt = newReplacedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.TEXT_VERSION__REPLACED_AT, oldReplacedAt, replacedAt));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.TEXT_VERSION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TextsPackage.TEXT_VERSION__TEXT_FILE:
				return getTextFile();
			case TextsPackage.TEXT_VERSION__TEXT_CHECKSUM:
				return getTextChecksum();
			case TextsPackage.TEXT_VERSION__REPLACED_AT:
				return getReplacedAt();
			case TextsPackage.TEXT_VERSION__REASON:
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
			case TextsPackage.TEXT_VERSION__TEXT_FILE:
				setTextFile((String)newValue);
				return;
			case TextsPackage.TEXT_VERSION__TEXT_CHECKSUM:
				setTextChecksum((String)newValue);
				return;
			case TextsPackage.TEXT_VERSION__REPLACED_AT:
				setReplacedAt((Instant)newValue);
				return;
			case TextsPackage.TEXT_VERSION__REASON:
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
			case TextsPackage.TEXT_VERSION__TEXT_FILE:
				setTextFile(TEXT_FILE_EDEFAULT);
				return;
			case TextsPackage.TEXT_VERSION__TEXT_CHECKSUM:
				setTextChecksum(TEXT_CHECKSUM_EDEFAULT);
				return;
			case TextsPackage.TEXT_VERSION__REPLACED_AT:
				setReplacedAt(REPLACED_AT_EDEFAULT);
				return;
			case TextsPackage.TEXT_VERSION__REASON:
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
			case TextsPackage.TEXT_VERSION__TEXT_FILE:
				return TEXT_FILE_EDEFAULT == null ? textFile != null : !TEXT_FILE_EDEFAULT.equals(textFile);
			case TextsPackage.TEXT_VERSION__TEXT_CHECKSUM:
				return TEXT_CHECKSUM_EDEFAULT == null ? textChecksum != null : !TEXT_CHECKSUM_EDEFAULT.equals(textChecksum);
			case TextsPackage.TEXT_VERSION__REPLACED_AT:
				return REPLACED_AT_EDEFAULT == null ? replacedAt != null : !REPLACED_AT_EDEFAULT.equals(replacedAt);
			case TextsPackage.TEXT_VERSION__REASON:
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
		result.append(" (textFile: ");
		result.append(textFile);
		result.append(", textChecksum: ");
		result.append(textChecksum);
		result.append(", replacedAt: ");
		result.append(replacedAt);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //TextVersionImpl
