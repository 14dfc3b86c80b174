/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Term;

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Membership;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Body</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.impl.BodyImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.BodyImpl#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.BodyImpl#getMeetingsPerYear <em>Meetings Per Year</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.BodyImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.BodyImpl#getChair <em>Chair</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.BodyImpl#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.BodyImpl#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BodyImpl extends ActorImpl implements Body {
	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected Term type;

	/**
	 * The default value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected static final String RHYTHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected String rhythm = RHYTHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeetingsPerYear() <em>Meetings Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingsPerYear()
	 * @generated
	 * @ordered
	 */
	protected static final Double MEETINGS_PER_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeetingsPerYear() <em>Meetings Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingsPerYear()
	 * @generated
	 * @ordered
	 */
	protected Double meetingsPerYear = MEETINGS_PER_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected String status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChair() <em>Chair</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChair()
	 * @generated
	 * @ordered
	 */
	protected Actor chair;

	/**
	 * The default value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected String legalBasis = LEGAL_BASIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<Membership> members;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BodyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActorsPackage.Literals.BODY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getType() {
		if (type != null && type.eIsProxy()) {
			InternalEObject oldType = (InternalEObject)type;
			type = (Term)eResolveProxy(oldType);
			if (type != oldType) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.BODY__TYPE, oldType, type));
			}
		}
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(Term newType) {
		Term oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.BODY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRhythm() {
		return rhythm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRhythm(String newRhythm) {
		String oldRhythm = rhythm;
		rhythm = newRhythm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.BODY__RHYTHM, oldRhythm, rhythm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMeetingsPerYear() {
		return meetingsPerYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeetingsPerYear(Double newMeetingsPerYear) {
		Double oldMeetingsPerYear = meetingsPerYear;
		meetingsPerYear = newMeetingsPerYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.BODY__MEETINGS_PER_YEAR, oldMeetingsPerYear, meetingsPerYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(String newStatus) {
		String oldStatus = status;
		status = newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.BODY__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getChair() {
		if (chair != null && chair.eIsProxy()) {
			InternalEObject oldChair = (InternalEObject)chair;
			chair = (Actor)eResolveProxy(oldChair);
			if (chair != oldChair) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.BODY__CHAIR, oldChair, chair));
			}
		}
		return chair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetChair() {
		return chair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChair(Actor newChair) {
		Actor oldChair = chair;
		chair = newChair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.BODY__CHAIR, oldChair, chair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalBasis() {
		return legalBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalBasis(String newLegalBasis) {
		String oldLegalBasis = legalBasis;
		legalBasis = newLegalBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.BODY__LEGAL_BASIS, oldLegalBasis, legalBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Membership> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList.Resolving<Membership>(Membership.class, this, ActorsPackage.BODY__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ActorsPackage.BODY__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
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
			case ActorsPackage.BODY__TYPE:
				if (resolve) return getType();
				return basicGetType();
			case ActorsPackage.BODY__RHYTHM:
				return getRhythm();
			case ActorsPackage.BODY__MEETINGS_PER_YEAR:
				return getMeetingsPerYear();
			case ActorsPackage.BODY__STATUS:
				return getStatus();
			case ActorsPackage.BODY__CHAIR:
				if (resolve) return getChair();
				return basicGetChair();
			case ActorsPackage.BODY__LEGAL_BASIS:
				return getLegalBasis();
			case ActorsPackage.BODY__MEMBERS:
				return getMembers();
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
			case ActorsPackage.BODY__TYPE:
				setType((Term)newValue);
				return;
			case ActorsPackage.BODY__RHYTHM:
				setRhythm((String)newValue);
				return;
			case ActorsPackage.BODY__MEETINGS_PER_YEAR:
				setMeetingsPerYear((Double)newValue);
				return;
			case ActorsPackage.BODY__STATUS:
				setStatus((String)newValue);
				return;
			case ActorsPackage.BODY__CHAIR:
				setChair((Actor)newValue);
				return;
			case ActorsPackage.BODY__LEGAL_BASIS:
				setLegalBasis((String)newValue);
				return;
			case ActorsPackage.BODY__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Membership>)newValue);
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
			case ActorsPackage.BODY__TYPE:
				setType((Term)null);
				return;
			case ActorsPackage.BODY__RHYTHM:
				setRhythm(RHYTHM_EDEFAULT);
				return;
			case ActorsPackage.BODY__MEETINGS_PER_YEAR:
				setMeetingsPerYear(MEETINGS_PER_YEAR_EDEFAULT);
				return;
			case ActorsPackage.BODY__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ActorsPackage.BODY__CHAIR:
				setChair((Actor)null);
				return;
			case ActorsPackage.BODY__LEGAL_BASIS:
				setLegalBasis(LEGAL_BASIS_EDEFAULT);
				return;
			case ActorsPackage.BODY__MEMBERS:
				getMembers().clear();
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
			case ActorsPackage.BODY__TYPE:
				return type != null;
			case ActorsPackage.BODY__RHYTHM:
				return RHYTHM_EDEFAULT == null ? rhythm != null : !RHYTHM_EDEFAULT.equals(rhythm);
			case ActorsPackage.BODY__MEETINGS_PER_YEAR:
				return MEETINGS_PER_YEAR_EDEFAULT == null ? meetingsPerYear != null : !MEETINGS_PER_YEAR_EDEFAULT.equals(meetingsPerYear);
			case ActorsPackage.BODY__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case ActorsPackage.BODY__CHAIR:
				return chair != null;
			case ActorsPackage.BODY__LEGAL_BASIS:
				return LEGAL_BASIS_EDEFAULT == null ? legalBasis != null : !LEGAL_BASIS_EDEFAULT.equals(legalBasis);
			case ActorsPackage.BODY__MEMBERS:
				return members != null && !members.isEmpty();
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
		result.append(" (rhythm: ");
		result.append(rhythm);
		result.append(", meetingsPerYear: ");
		result.append(meetingsPerYear);
		result.append(", status: ");
		result.append(status);
		result.append(", legalBasis: ");
		result.append(legalBasis);
		result.append(')');
		return result.toString();
	}

} //BodyImpl
