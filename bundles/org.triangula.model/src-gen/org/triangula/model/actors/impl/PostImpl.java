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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Dated;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;

import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.FundingShare;
import org.triangula.model.actors.Post;

import org.triangula.model.impl.NamedElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Post</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#getFullTimeEquivalents <em>Full Time Equivalents</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#getHeadcount <em>Headcount</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#isTemporary <em>Temporary</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#getTermEndsOn <em>Term Ends On</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#isVacant <em>Vacant</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#isVolunteer <em>Volunteer</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.PostImpl#getFunding <em>Funding</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PostImpl extends NamedElementImpl implements Post {
	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected String validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected String validUntil = VALID_UNTIL_EDEFAULT;

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
	 * The default value of the '{@link #getFullTimeEquivalents() <em>Full Time Equivalents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullTimeEquivalents()
	 * @generated
	 * @ordered
	 */
	protected static final Double FULL_TIME_EQUIVALENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullTimeEquivalents() <em>Full Time Equivalents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullTimeEquivalents()
	 * @generated
	 * @ordered
	 */
	protected Double fullTimeEquivalents = FULL_TIME_EQUIVALENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeadcount() <em>Headcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadcount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HEADCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeadcount() <em>Headcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadcount()
	 * @generated
	 * @ordered
	 */
	protected Integer headcount = HEADCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #isTemporary() <em>Temporary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTemporary()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TEMPORARY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTemporary() <em>Temporary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTemporary()
	 * @generated
	 * @ordered
	 */
	protected boolean temporary = TEMPORARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTermEndsOn() <em>Term Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermEndsOn()
	 * @generated
	 * @ordered
	 */
	protected static final String TERM_ENDS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTermEndsOn() <em>Term Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermEndsOn()
	 * @generated
	 * @ordered
	 */
	protected String termEndsOn = TERM_ENDS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isVacant() <em>Vacant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVacant()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VACANT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVacant() <em>Vacant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVacant()
	 * @generated
	 * @ordered
	 */
	protected boolean vacant = VACANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #isVolunteer() <em>Volunteer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVolunteer()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VOLUNTEER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVolunteer() <em>Volunteer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVolunteer()
	 * @generated
	 * @ordered
	 */
	protected boolean volunteer = VOLUNTEER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFunding() <em>Funding</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunding()
	 * @generated
	 * @ordered
	 */
	protected EList<FundingShare> funding;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PostImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActorsPackage.Literals.POST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(String newValidFrom) {
		String oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(String newValidUntil) {
		String oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, ActorsPackage.POST__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFullTimeEquivalents() {
		return fullTimeEquivalents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullTimeEquivalents(Double newFullTimeEquivalents) {
		Double oldFullTimeEquivalents = fullTimeEquivalents;
		fullTimeEquivalents = newFullTimeEquivalents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__FULL_TIME_EQUIVALENTS, oldFullTimeEquivalents, fullTimeEquivalents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHeadcount() {
		return headcount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadcount(Integer newHeadcount) {
		Integer oldHeadcount = headcount;
		headcount = newHeadcount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__HEADCOUNT, oldHeadcount, headcount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTemporary() {
		return temporary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemporary(boolean newTemporary) {
		boolean oldTemporary = temporary;
		temporary = newTemporary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__TEMPORARY, oldTemporary, temporary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTermEndsOn() {
		return termEndsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTermEndsOn(String newTermEndsOn) {
		String oldTermEndsOn = termEndsOn;
		termEndsOn = newTermEndsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__TERM_ENDS_ON, oldTermEndsOn, termEndsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVacant() {
		return vacant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVacant(boolean newVacant) {
		boolean oldVacant = vacant;
		vacant = newVacant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__VACANT, oldVacant, vacant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVolunteer() {
		return volunteer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolunteer(boolean newVolunteer) {
		boolean oldVolunteer = volunteer;
		volunteer = newVolunteer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.POST__VOLUNTEER, oldVolunteer, volunteer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FundingShare> getFunding() {
		if (funding == null) {
			funding = new EObjectContainmentEList.Resolving<FundingShare>(FundingShare.class, this, ActorsPackage.POST__FUNDING);
		}
		return funding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ActorsPackage.POST__FUNDING:
				return ((InternalEList<?>)getFunding()).basicRemove(otherEnd, msgs);
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
			case ActorsPackage.POST__VALID_FROM:
				return getValidFrom();
			case ActorsPackage.POST__VALID_UNTIL:
				return getValidUntil();
			case ActorsPackage.POST__SOURCES:
				return getSources();
			case ActorsPackage.POST__SOURCE_NOTE:
				return getSourceNote();
			case ActorsPackage.POST__FULL_TIME_EQUIVALENTS:
				return getFullTimeEquivalents();
			case ActorsPackage.POST__HEADCOUNT:
				return getHeadcount();
			case ActorsPackage.POST__TEMPORARY:
				return isTemporary();
			case ActorsPackage.POST__TERM_ENDS_ON:
				return getTermEndsOn();
			case ActorsPackage.POST__VACANT:
				return isVacant();
			case ActorsPackage.POST__GRADE:
				return getGrade();
			case ActorsPackage.POST__VOLUNTEER:
				return isVolunteer();
			case ActorsPackage.POST__FUNDING:
				return getFunding();
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
			case ActorsPackage.POST__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case ActorsPackage.POST__VALID_UNTIL:
				setValidUntil((String)newValue);
				return;
			case ActorsPackage.POST__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ActorsPackage.POST__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case ActorsPackage.POST__FULL_TIME_EQUIVALENTS:
				setFullTimeEquivalents((Double)newValue);
				return;
			case ActorsPackage.POST__HEADCOUNT:
				setHeadcount((Integer)newValue);
				return;
			case ActorsPackage.POST__TEMPORARY:
				setTemporary((Boolean)newValue);
				return;
			case ActorsPackage.POST__TERM_ENDS_ON:
				setTermEndsOn((String)newValue);
				return;
			case ActorsPackage.POST__VACANT:
				setVacant((Boolean)newValue);
				return;
			case ActorsPackage.POST__GRADE:
				setGrade((String)newValue);
				return;
			case ActorsPackage.POST__VOLUNTEER:
				setVolunteer((Boolean)newValue);
				return;
			case ActorsPackage.POST__FUNDING:
				getFunding().clear();
				getFunding().addAll((Collection<? extends FundingShare>)newValue);
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
			case ActorsPackage.POST__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ActorsPackage.POST__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case ActorsPackage.POST__SOURCES:
				getSources().clear();
				return;
			case ActorsPackage.POST__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case ActorsPackage.POST__FULL_TIME_EQUIVALENTS:
				setFullTimeEquivalents(FULL_TIME_EQUIVALENTS_EDEFAULT);
				return;
			case ActorsPackage.POST__HEADCOUNT:
				setHeadcount(HEADCOUNT_EDEFAULT);
				return;
			case ActorsPackage.POST__TEMPORARY:
				setTemporary(TEMPORARY_EDEFAULT);
				return;
			case ActorsPackage.POST__TERM_ENDS_ON:
				setTermEndsOn(TERM_ENDS_ON_EDEFAULT);
				return;
			case ActorsPackage.POST__VACANT:
				setVacant(VACANT_EDEFAULT);
				return;
			case ActorsPackage.POST__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case ActorsPackage.POST__VOLUNTEER:
				setVolunteer(VOLUNTEER_EDEFAULT);
				return;
			case ActorsPackage.POST__FUNDING:
				getFunding().clear();
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
			case ActorsPackage.POST__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ActorsPackage.POST__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case ActorsPackage.POST__SOURCES:
				return sources != null && !sources.isEmpty();
			case ActorsPackage.POST__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case ActorsPackage.POST__FULL_TIME_EQUIVALENTS:
				return FULL_TIME_EQUIVALENTS_EDEFAULT == null ? fullTimeEquivalents != null : !FULL_TIME_EQUIVALENTS_EDEFAULT.equals(fullTimeEquivalents);
			case ActorsPackage.POST__HEADCOUNT:
				return HEADCOUNT_EDEFAULT == null ? headcount != null : !HEADCOUNT_EDEFAULT.equals(headcount);
			case ActorsPackage.POST__TEMPORARY:
				return temporary != TEMPORARY_EDEFAULT;
			case ActorsPackage.POST__TERM_ENDS_ON:
				return TERM_ENDS_ON_EDEFAULT == null ? termEndsOn != null : !TERM_ENDS_ON_EDEFAULT.equals(termEndsOn);
			case ActorsPackage.POST__VACANT:
				return vacant != VACANT_EDEFAULT;
			case ActorsPackage.POST__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case ActorsPackage.POST__VOLUNTEER:
				return volunteer != VOLUNTEER_EDEFAULT;
			case ActorsPackage.POST__FUNDING:
				return funding != null && !funding.isEmpty();
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
		if (baseClass == Dated.class) {
			switch (derivedFeatureID) {
				case ActorsPackage.POST__VALID_FROM: return ModelPackage.DATED__VALID_FROM;
				case ActorsPackage.POST__VALID_UNTIL: return ModelPackage.DATED__VALID_UNTIL;
				default: return -1;
			}
		}
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case ActorsPackage.POST__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case ActorsPackage.POST__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
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
		if (baseClass == Dated.class) {
			switch (baseFeatureID) {
				case ModelPackage.DATED__VALID_FROM: return ActorsPackage.POST__VALID_FROM;
				case ModelPackage.DATED__VALID_UNTIL: return ActorsPackage.POST__VALID_UNTIL;
				default: return -1;
			}
		}
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return ActorsPackage.POST__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return ActorsPackage.POST__SOURCE_NOTE;
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
		result.append(" (validFrom: ");
		result.append(validFrom);
		result.append(", validUntil: ");
		result.append(validUntil);
		result.append(", sourceNote: ");
		result.append(sourceNote);
		result.append(", fullTimeEquivalents: ");
		result.append(fullTimeEquivalents);
		result.append(", headcount: ");
		result.append(headcount);
		result.append(", temporary: ");
		result.append(temporary);
		result.append(", termEndsOn: ");
		result.append(termEndsOn);
		result.append(", vacant: ");
		result.append(vacant);
		result.append(", grade: ");
		result.append(grade);
		result.append(", volunteer: ");
		result.append(volunteer);
		result.append(')');
		return result.toString();
	}

} //PostImpl
