/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.texts.Coding;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Selection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.impl.SelectionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.SelectionImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.SelectionImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.SelectionImpl#getParaphrase <em>Paraphrase</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.SelectionImpl#getHighlight <em>Highlight</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.SelectionImpl#getRecordStatus <em>Record Status</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.SelectionImpl#getCodings <em>Codings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SelectionImpl extends IdentifiedImpl implements Selection {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getParaphrase() <em>Paraphrase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParaphrase()
	 * @generated
	 * @ordered
	 */
	protected static final String PARAPHRASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParaphrase() <em>Paraphrase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParaphrase()
	 * @generated
	 * @ordered
	 */
	protected String paraphrase = PARAPHRASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighlight() <em>Highlight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighlight()
	 * @generated
	 * @ordered
	 */
	protected static final String HIGHLIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighlight() <em>Highlight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighlight()
	 * @generated
	 * @ordered
	 */
	protected String highlight = HIGHLIGHT_EDEFAULT;

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
	 * The cached value of the '{@link #getCodings() <em>Codings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodings()
	 * @generated
	 * @ordered
	 */
	protected EList<Coding> codings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SelectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextsPackage.Literals.SELECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.SELECTION__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.SELECTION__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.SELECTION__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParaphrase() {
		return paraphrase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParaphrase(String newParaphrase) {
		String oldParaphrase = paraphrase;
		paraphrase = newParaphrase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.SELECTION__PARAPHRASE, oldParaphrase, paraphrase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHighlight() {
		return highlight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighlight(String newHighlight) {
		String oldHighlight = highlight;
		highlight = newHighlight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.SELECTION__HIGHLIGHT, oldHighlight, highlight));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.SELECTION__RECORD_STATUS, oldRecordStatus, recordStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coding> getCodings() {
		if (codings == null) {
			codings = new EObjectContainmentEList.Resolving<Coding>(Coding.class, this, TextsPackage.SELECTION__CODINGS);
		}
		return codings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TextsPackage.SELECTION__CODINGS:
				return ((InternalEList<?>)getCodings()).basicRemove(otherEnd, msgs);
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
			case TextsPackage.SELECTION__START:
				return getStart();
			case TextsPackage.SELECTION__END:
				return getEnd();
			case TextsPackage.SELECTION__COMMENT:
				return getComment();
			case TextsPackage.SELECTION__PARAPHRASE:
				return getParaphrase();
			case TextsPackage.SELECTION__HIGHLIGHT:
				return getHighlight();
			case TextsPackage.SELECTION__RECORD_STATUS:
				return getRecordStatus();
			case TextsPackage.SELECTION__CODINGS:
				return getCodings();
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
			case TextsPackage.SELECTION__START:
				setStart((Integer)newValue);
				return;
			case TextsPackage.SELECTION__END:
				setEnd((Integer)newValue);
				return;
			case TextsPackage.SELECTION__COMMENT:
				setComment((String)newValue);
				return;
			case TextsPackage.SELECTION__PARAPHRASE:
				setParaphrase((String)newValue);
				return;
			case TextsPackage.SELECTION__HIGHLIGHT:
				setHighlight((String)newValue);
				return;
			case TextsPackage.SELECTION__RECORD_STATUS:
				setRecordStatus((RecordStatus)newValue);
				return;
			case TextsPackage.SELECTION__CODINGS:
				getCodings().clear();
				getCodings().addAll((Collection<? extends Coding>)newValue);
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
			case TextsPackage.SELECTION__START:
				setStart(START_EDEFAULT);
				return;
			case TextsPackage.SELECTION__END:
				setEnd(END_EDEFAULT);
				return;
			case TextsPackage.SELECTION__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case TextsPackage.SELECTION__PARAPHRASE:
				setParaphrase(PARAPHRASE_EDEFAULT);
				return;
			case TextsPackage.SELECTION__HIGHLIGHT:
				setHighlight(HIGHLIGHT_EDEFAULT);
				return;
			case TextsPackage.SELECTION__RECORD_STATUS:
				setRecordStatus(RECORD_STATUS_EDEFAULT);
				return;
			case TextsPackage.SELECTION__CODINGS:
				getCodings().clear();
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
			case TextsPackage.SELECTION__START:
				return start != START_EDEFAULT;
			case TextsPackage.SELECTION__END:
				return end != END_EDEFAULT;
			case TextsPackage.SELECTION__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case TextsPackage.SELECTION__PARAPHRASE:
				return PARAPHRASE_EDEFAULT == null ? paraphrase != null : !PARAPHRASE_EDEFAULT.equals(paraphrase);
			case TextsPackage.SELECTION__HIGHLIGHT:
				return HIGHLIGHT_EDEFAULT == null ? highlight != null : !HIGHLIGHT_EDEFAULT.equals(highlight);
			case TextsPackage.SELECTION__RECORD_STATUS:
				return recordStatus != RECORD_STATUS_EDEFAULT;
			case TextsPackage.SELECTION__CODINGS:
				return codings != null && !codings.isEmpty();
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", comment: ");
		result.append(comment);
		result.append(", paraphrase: ");
		result.append(paraphrase);
		result.append(", highlight: ");
		result.append(highlight);
		result.append(", recordStatus: ");
		result.append(recordStatus);
		result.append(')');
		return result.toString();
	}

} //SelectionImpl
