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

import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Person;
import org.triangula.model.actors.UnitPlacement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Administrative Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.impl.AdministrativeUnitImpl#getLocalRank <em>Local Rank</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.AdministrativeUnitImpl#getRank <em>Rank</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.AdministrativeUnitImpl#getStaffCount <em>Staff Count</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.AdministrativeUnitImpl#getHead <em>Head</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.AdministrativeUnitImpl#getPlacements <em>Placements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdministrativeUnitImpl extends ActorImpl implements AdministrativeUnit {
	/**
	 * The default value of the '{@link #getLocalRank() <em>Local Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalRank()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCAL_RANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocalRank() <em>Local Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalRank()
	 * @generated
	 * @ordered
	 */
	protected String localRank = LOCAL_RANK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected Term rank;

	/**
	 * The default value of the '{@link #getStaffCount() <em>Staff Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffCount()
	 * @generated
	 * @ordered
	 */
	protected static final Double STAFF_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStaffCount() <em>Staff Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffCount()
	 * @generated
	 * @ordered
	 */
	protected Double staffCount = STAFF_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHead() <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected Person head;

	/**
	 * The cached value of the '{@link #getPlacements() <em>Placements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacements()
	 * @generated
	 * @ordered
	 */
	protected EList<UnitPlacement> placements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdministrativeUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActorsPackage.Literals.ADMINISTRATIVE_UNIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocalRank() {
		return localRank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocalRank(String newLocalRank) {
		String oldLocalRank = localRank;
		localRank = newLocalRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ADMINISTRATIVE_UNIT__LOCAL_RANK, oldLocalRank, localRank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getRank() {
		if (rank != null && rank.eIsProxy()) {
			InternalEObject oldRank = (InternalEObject)rank;
			rank = (Term)eResolveProxy(oldRank);
			if (rank != oldRank) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.ADMINISTRATIVE_UNIT__RANK, oldRank, rank));
			}
		}
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetRank() {
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRank(Term newRank) {
		Term oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ADMINISTRATIVE_UNIT__RANK, oldRank, rank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStaffCount() {
		return staffCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaffCount(Double newStaffCount) {
		Double oldStaffCount = staffCount;
		staffCount = newStaffCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ADMINISTRATIVE_UNIT__STAFF_COUNT, oldStaffCount, staffCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getHead() {
		if (head != null && head.eIsProxy()) {
			InternalEObject oldHead = (InternalEObject)head;
			head = (Person)eResolveProxy(oldHead);
			if (head != oldHead) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.ADMINISTRATIVE_UNIT__HEAD, oldHead, head));
			}
		}
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetHead() {
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(Person newHead) {
		Person oldHead = head;
		head = newHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ADMINISTRATIVE_UNIT__HEAD, oldHead, head));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnitPlacement> getPlacements() {
		if (placements == null) {
			placements = new EObjectContainmentEList.Resolving<UnitPlacement>(UnitPlacement.class, this, ActorsPackage.ADMINISTRATIVE_UNIT__PLACEMENTS);
		}
		return placements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ActorsPackage.ADMINISTRATIVE_UNIT__PLACEMENTS:
				return ((InternalEList<?>)getPlacements()).basicRemove(otherEnd, msgs);
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
			case ActorsPackage.ADMINISTRATIVE_UNIT__LOCAL_RANK:
				return getLocalRank();
			case ActorsPackage.ADMINISTRATIVE_UNIT__RANK:
				if (resolve) return getRank();
				return basicGetRank();
			case ActorsPackage.ADMINISTRATIVE_UNIT__STAFF_COUNT:
				return getStaffCount();
			case ActorsPackage.ADMINISTRATIVE_UNIT__HEAD:
				if (resolve) return getHead();
				return basicGetHead();
			case ActorsPackage.ADMINISTRATIVE_UNIT__PLACEMENTS:
				return getPlacements();
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
			case ActorsPackage.ADMINISTRATIVE_UNIT__LOCAL_RANK:
				setLocalRank((String)newValue);
				return;
			case ActorsPackage.ADMINISTRATIVE_UNIT__RANK:
				setRank((Term)newValue);
				return;
			case ActorsPackage.ADMINISTRATIVE_UNIT__STAFF_COUNT:
				setStaffCount((Double)newValue);
				return;
			case ActorsPackage.ADMINISTRATIVE_UNIT__HEAD:
				setHead((Person)newValue);
				return;
			case ActorsPackage.ADMINISTRATIVE_UNIT__PLACEMENTS:
				getPlacements().clear();
				getPlacements().addAll((Collection<? extends UnitPlacement>)newValue);
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
			case ActorsPackage.ADMINISTRATIVE_UNIT__LOCAL_RANK:
				setLocalRank(LOCAL_RANK_EDEFAULT);
				return;
			case ActorsPackage.ADMINISTRATIVE_UNIT__RANK:
				setRank((Term)null);
				return;
			case ActorsPackage.ADMINISTRATIVE_UNIT__STAFF_COUNT:
				setStaffCount(STAFF_COUNT_EDEFAULT);
				return;
			case ActorsPackage.ADMINISTRATIVE_UNIT__HEAD:
				setHead((Person)null);
				return;
			case ActorsPackage.ADMINISTRATIVE_UNIT__PLACEMENTS:
				getPlacements().clear();
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
			case ActorsPackage.ADMINISTRATIVE_UNIT__LOCAL_RANK:
				return LOCAL_RANK_EDEFAULT == null ? localRank != null : !LOCAL_RANK_EDEFAULT.equals(localRank);
			case ActorsPackage.ADMINISTRATIVE_UNIT__RANK:
				return rank != null;
			case ActorsPackage.ADMINISTRATIVE_UNIT__STAFF_COUNT:
				return STAFF_COUNT_EDEFAULT == null ? staffCount != null : !STAFF_COUNT_EDEFAULT.equals(staffCount);
			case ActorsPackage.ADMINISTRATIVE_UNIT__HEAD:
				return head != null;
			case ActorsPackage.ADMINISTRATIVE_UNIT__PLACEMENTS:
				return placements != null && !placements.isEmpty();
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
		result.append(" (localRank: ");
		result.append(localRank);
		result.append(", staffCount: ");
		result.append(staffCount);
		result.append(')');
		return result.toString();
	}

} //AdministrativeUnitImpl
