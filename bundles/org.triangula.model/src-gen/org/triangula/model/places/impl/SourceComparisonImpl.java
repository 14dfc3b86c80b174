/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.triangula.model.Decision;
import org.triangula.model.Source;
import org.triangula.model.Term;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.places.Area;
import org.triangula.model.places.ComparisonChoice;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.places.SourceComparison;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Comparison</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getFirst <em>First</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getSecond <em>Second</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getFacilityType <em>Facility Type</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getComparedAt <em>Compared At</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getMatchedCount <em>Matched Count</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getContradictingCount <em>Contradicting Count</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getFirstOnlyCount <em>First Only Count</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getSecondOnlyCount <em>Second Only Count</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getChoice <em>Choice</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.SourceComparisonImpl#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceComparisonImpl extends NamedElementImpl implements SourceComparison {
	/**
	 * The cached value of the '{@link #getFirst() <em>First</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirst()
	 * @generated
	 * @ordered
	 */
	protected Source first;

	/**
	 * The cached value of the '{@link #getSecond() <em>Second</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecond()
	 * @generated
	 * @ordered
	 */
	protected Source second;

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
	 * The cached value of the '{@link #getArea() <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Area area;

	/**
	 * The default value of the '{@link #getComparedAt() <em>Compared At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant COMPARED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComparedAt() <em>Compared At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant comparedAt = COMPARED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMatchedCount() <em>Matched Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatchedCount()
	 * @generated
	 * @ordered
	 */
	protected static final int MATCHED_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMatchedCount() <em>Matched Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatchedCount()
	 * @generated
	 * @ordered
	 */
	protected int matchedCount = MATCHED_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getContradictingCount() <em>Contradicting Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContradictingCount()
	 * @generated
	 * @ordered
	 */
	protected static final int CONTRADICTING_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getContradictingCount() <em>Contradicting Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContradictingCount()
	 * @generated
	 * @ordered
	 */
	protected int contradictingCount = CONTRADICTING_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstOnlyCount() <em>First Only Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstOnlyCount()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_ONLY_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstOnlyCount() <em>First Only Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstOnlyCount()
	 * @generated
	 * @ordered
	 */
	protected int firstOnlyCount = FIRST_ONLY_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondOnlyCount() <em>Second Only Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondOnlyCount()
	 * @generated
	 * @ordered
	 */
	protected static final int SECOND_ONLY_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSecondOnlyCount() <em>Second Only Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondOnlyCount()
	 * @generated
	 * @ordered
	 */
	protected int secondOnlyCount = SECOND_ONLY_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getChoice() <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoice()
	 * @generated
	 * @ordered
	 */
	protected static final ComparisonChoice CHOICE_EDEFAULT = ComparisonChoice.UNDECIDED;

	/**
	 * The cached value of the '{@link #getChoice() <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoice()
	 * @generated
	 * @ordered
	 */
	protected ComparisonChoice choice = CHOICE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected Decision decision;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceComparisonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.SOURCE_COMPARISON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getFirst() {
		if (first != null && first.eIsProxy()) {
			InternalEObject oldFirst = (InternalEObject)first;
			first = (Source)eResolveProxy(oldFirst);
			if (first != oldFirst) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.SOURCE_COMPARISON__FIRST, oldFirst, first));
			}
		}
		return first;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetFirst() {
		return first;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirst(Source newFirst) {
		Source oldFirst = first;
		first = newFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__FIRST, oldFirst, first));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSecond() {
		if (second != null && second.eIsProxy()) {
			InternalEObject oldSecond = (InternalEObject)second;
			second = (Source)eResolveProxy(oldSecond);
			if (second != oldSecond) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.SOURCE_COMPARISON__SECOND, oldSecond, second));
			}
		}
		return second;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetSecond() {
		return second;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecond(Source newSecond) {
		Source oldSecond = second;
		second = newSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__SECOND, oldSecond, second));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.SOURCE_COMPARISON__FACILITY_TYPE, oldFacilityType, facilityType));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__FACILITY_TYPE, oldFacilityType, facilityType));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.SOURCE_COMPARISON__AREA, oldArea, area));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getComparedAt() {
		return comparedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComparedAt(Instant newComparedAt) {
		Instant oldComparedAt = comparedAt;
		comparedAt = newComparedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__COMPARED_AT, oldComparedAt, comparedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMatchedCount() {
		return matchedCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMatchedCount(int newMatchedCount) {
		int oldMatchedCount = matchedCount;
		matchedCount = newMatchedCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__MATCHED_COUNT, oldMatchedCount, matchedCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getContradictingCount() {
		return contradictingCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContradictingCount(int newContradictingCount) {
		int oldContradictingCount = contradictingCount;
		contradictingCount = newContradictingCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__CONTRADICTING_COUNT, oldContradictingCount, contradictingCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstOnlyCount() {
		return firstOnlyCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstOnlyCount(int newFirstOnlyCount) {
		int oldFirstOnlyCount = firstOnlyCount;
		firstOnlyCount = newFirstOnlyCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__FIRST_ONLY_COUNT, oldFirstOnlyCount, firstOnlyCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSecondOnlyCount() {
		return secondOnlyCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondOnlyCount(int newSecondOnlyCount) {
		int oldSecondOnlyCount = secondOnlyCount;
		secondOnlyCount = newSecondOnlyCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__SECOND_ONLY_COUNT, oldSecondOnlyCount, secondOnlyCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComparisonChoice getChoice() {
		return choice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChoice(ComparisonChoice newChoice) {
		ComparisonChoice oldChoice = choice;
		choice = newChoice == null ? CHOICE_EDEFAULT : newChoice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__CHOICE, oldChoice, choice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision getDecision() {
		if (decision != null && decision.eIsProxy()) {
			InternalEObject oldDecision = (InternalEObject)decision;
			decision = (Decision)eResolveProxy(oldDecision);
			if (decision != oldDecision) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.SOURCE_COMPARISON__DECISION, oldDecision, decision));
			}
		}
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Decision basicGetDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Decision newDecision) {
		Decision oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SOURCE_COMPARISON__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlacesPackage.SOURCE_COMPARISON__FIRST:
				if (resolve) return getFirst();
				return basicGetFirst();
			case PlacesPackage.SOURCE_COMPARISON__SECOND:
				if (resolve) return getSecond();
				return basicGetSecond();
			case PlacesPackage.SOURCE_COMPARISON__FACILITY_TYPE:
				if (resolve) return getFacilityType();
				return basicGetFacilityType();
			case PlacesPackage.SOURCE_COMPARISON__AREA:
				if (resolve) return getArea();
				return basicGetArea();
			case PlacesPackage.SOURCE_COMPARISON__COMPARED_AT:
				return getComparedAt();
			case PlacesPackage.SOURCE_COMPARISON__MATCHED_COUNT:
				return getMatchedCount();
			case PlacesPackage.SOURCE_COMPARISON__CONTRADICTING_COUNT:
				return getContradictingCount();
			case PlacesPackage.SOURCE_COMPARISON__FIRST_ONLY_COUNT:
				return getFirstOnlyCount();
			case PlacesPackage.SOURCE_COMPARISON__SECOND_ONLY_COUNT:
				return getSecondOnlyCount();
			case PlacesPackage.SOURCE_COMPARISON__CHOICE:
				return getChoice();
			case PlacesPackage.SOURCE_COMPARISON__DECISION:
				if (resolve) return getDecision();
				return basicGetDecision();
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
			case PlacesPackage.SOURCE_COMPARISON__FIRST:
				setFirst((Source)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__SECOND:
				setSecond((Source)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__FACILITY_TYPE:
				setFacilityType((Term)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__AREA:
				setArea((Area)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__COMPARED_AT:
				setComparedAt((Instant)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__MATCHED_COUNT:
				setMatchedCount((Integer)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__CONTRADICTING_COUNT:
				setContradictingCount((Integer)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__FIRST_ONLY_COUNT:
				setFirstOnlyCount((Integer)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__SECOND_ONLY_COUNT:
				setSecondOnlyCount((Integer)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__CHOICE:
				setChoice((ComparisonChoice)newValue);
				return;
			case PlacesPackage.SOURCE_COMPARISON__DECISION:
				setDecision((Decision)newValue);
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
			case PlacesPackage.SOURCE_COMPARISON__FIRST:
				setFirst((Source)null);
				return;
			case PlacesPackage.SOURCE_COMPARISON__SECOND:
				setSecond((Source)null);
				return;
			case PlacesPackage.SOURCE_COMPARISON__FACILITY_TYPE:
				setFacilityType((Term)null);
				return;
			case PlacesPackage.SOURCE_COMPARISON__AREA:
				setArea((Area)null);
				return;
			case PlacesPackage.SOURCE_COMPARISON__COMPARED_AT:
				setComparedAt(COMPARED_AT_EDEFAULT);
				return;
			case PlacesPackage.SOURCE_COMPARISON__MATCHED_COUNT:
				setMatchedCount(MATCHED_COUNT_EDEFAULT);
				return;
			case PlacesPackage.SOURCE_COMPARISON__CONTRADICTING_COUNT:
				setContradictingCount(CONTRADICTING_COUNT_EDEFAULT);
				return;
			case PlacesPackage.SOURCE_COMPARISON__FIRST_ONLY_COUNT:
				setFirstOnlyCount(FIRST_ONLY_COUNT_EDEFAULT);
				return;
			case PlacesPackage.SOURCE_COMPARISON__SECOND_ONLY_COUNT:
				setSecondOnlyCount(SECOND_ONLY_COUNT_EDEFAULT);
				return;
			case PlacesPackage.SOURCE_COMPARISON__CHOICE:
				setChoice(CHOICE_EDEFAULT);
				return;
			case PlacesPackage.SOURCE_COMPARISON__DECISION:
				setDecision((Decision)null);
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
			case PlacesPackage.SOURCE_COMPARISON__FIRST:
				return first != null;
			case PlacesPackage.SOURCE_COMPARISON__SECOND:
				return second != null;
			case PlacesPackage.SOURCE_COMPARISON__FACILITY_TYPE:
				return facilityType != null;
			case PlacesPackage.SOURCE_COMPARISON__AREA:
				return area != null;
			case PlacesPackage.SOURCE_COMPARISON__COMPARED_AT:
				return COMPARED_AT_EDEFAULT == null ? comparedAt != null : !COMPARED_AT_EDEFAULT.equals(comparedAt);
			case PlacesPackage.SOURCE_COMPARISON__MATCHED_COUNT:
				return matchedCount != MATCHED_COUNT_EDEFAULT;
			case PlacesPackage.SOURCE_COMPARISON__CONTRADICTING_COUNT:
				return contradictingCount != CONTRADICTING_COUNT_EDEFAULT;
			case PlacesPackage.SOURCE_COMPARISON__FIRST_ONLY_COUNT:
				return firstOnlyCount != FIRST_ONLY_COUNT_EDEFAULT;
			case PlacesPackage.SOURCE_COMPARISON__SECOND_ONLY_COUNT:
				return secondOnlyCount != SECOND_ONLY_COUNT_EDEFAULT;
			case PlacesPackage.SOURCE_COMPARISON__CHOICE:
				return choice != CHOICE_EDEFAULT;
			case PlacesPackage.SOURCE_COMPARISON__DECISION:
				return decision != null;
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
		result.append(" (comparedAt: ");
		result.append(comparedAt);
		result.append(", matchedCount: ");
		result.append(matchedCount);
		result.append(", contradictingCount: ");
		result.append(contradictingCount);
		result.append(", firstOnlyCount: ");
		result.append(firstOnlyCount);
		result.append(", secondOnlyCount: ");
		result.append(secondOnlyCount);
		result.append(", choice: ");
		result.append(choice);
		result.append(')');
		return result.toString();
	}

} //SourceComparisonImpl
