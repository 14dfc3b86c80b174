/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.Identified;
import org.triangula.model.Term;

import org.triangula.model.impl.ElementImpl;

import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Criterion;
import org.triangula.model.inquiry.CriterionJudgement;
import org.triangula.model.inquiry.InquiryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Criterion Judgement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.impl.CriterionJudgementImpl#getAssessed <em>Assessed</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.CriterionJudgementImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.CriterionJudgementImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.CriterionJudgementImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.CriterionJudgementImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CriterionJudgementImpl extends ElementImpl implements CriterionJudgement {
	/**
	 * The cached value of the '{@link #getAssessed() <em>Assessed</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessed()
	 * @generated
	 * @ordered
	 */
	protected Case assessed;

	/**
	 * The cached value of the '{@link #getCriterion() <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected Criterion criterion;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected Term level;

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
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Identified> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CriterionJudgementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InquiryPackage.Literals.CRITERION_JUDGEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Case getAssessed() {
		if (assessed != null && assessed.eIsProxy()) {
			InternalEObject oldAssessed = (InternalEObject)assessed;
			assessed = (Case)eResolveProxy(oldAssessed);
			if (assessed != oldAssessed) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InquiryPackage.CRITERION_JUDGEMENT__ASSESSED, oldAssessed, assessed));
			}
		}
		return assessed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Case basicGetAssessed() {
		return assessed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessed(Case newAssessed) {
		Case oldAssessed = assessed;
		assessed = newAssessed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.CRITERION_JUDGEMENT__ASSESSED, oldAssessed, assessed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criterion getCriterion() {
		if (criterion != null && criterion.eIsProxy()) {
			InternalEObject oldCriterion = (InternalEObject)criterion;
			criterion = (Criterion)eResolveProxy(oldCriterion);
			if (criterion != oldCriterion) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InquiryPackage.CRITERION_JUDGEMENT__CRITERION, oldCriterion, criterion));
			}
		}
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Criterion basicGetCriterion() {
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterion(Criterion newCriterion) {
		Criterion oldCriterion = criterion;
		criterion = newCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.CRITERION_JUDGEMENT__CRITERION, oldCriterion, criterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getLevel() {
		if (level != null && level.eIsProxy()) {
			InternalEObject oldLevel = (InternalEObject)level;
			level = (Term)eResolveProxy(oldLevel);
			if (level != oldLevel) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InquiryPackage.CRITERION_JUDGEMENT__LEVEL, oldLevel, level));
			}
		}
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(Term newLevel) {
		Term oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.CRITERION_JUDGEMENT__LEVEL, oldLevel, level));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.CRITERION_JUDGEMENT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identified> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Identified>(Identified.class, this, InquiryPackage.CRITERION_JUDGEMENT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InquiryPackage.CRITERION_JUDGEMENT__ASSESSED:
				if (resolve) return getAssessed();
				return basicGetAssessed();
			case InquiryPackage.CRITERION_JUDGEMENT__CRITERION:
				if (resolve) return getCriterion();
				return basicGetCriterion();
			case InquiryPackage.CRITERION_JUDGEMENT__LEVEL:
				if (resolve) return getLevel();
				return basicGetLevel();
			case InquiryPackage.CRITERION_JUDGEMENT__NOTE:
				return getNote();
			case InquiryPackage.CRITERION_JUDGEMENT__EVIDENCE:
				return getEvidence();
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
			case InquiryPackage.CRITERION_JUDGEMENT__ASSESSED:
				setAssessed((Case)newValue);
				return;
			case InquiryPackage.CRITERION_JUDGEMENT__CRITERION:
				setCriterion((Criterion)newValue);
				return;
			case InquiryPackage.CRITERION_JUDGEMENT__LEVEL:
				setLevel((Term)newValue);
				return;
			case InquiryPackage.CRITERION_JUDGEMENT__NOTE:
				setNote((String)newValue);
				return;
			case InquiryPackage.CRITERION_JUDGEMENT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Identified>)newValue);
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
			case InquiryPackage.CRITERION_JUDGEMENT__ASSESSED:
				setAssessed((Case)null);
				return;
			case InquiryPackage.CRITERION_JUDGEMENT__CRITERION:
				setCriterion((Criterion)null);
				return;
			case InquiryPackage.CRITERION_JUDGEMENT__LEVEL:
				setLevel((Term)null);
				return;
			case InquiryPackage.CRITERION_JUDGEMENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case InquiryPackage.CRITERION_JUDGEMENT__EVIDENCE:
				getEvidence().clear();
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
			case InquiryPackage.CRITERION_JUDGEMENT__ASSESSED:
				return assessed != null;
			case InquiryPackage.CRITERION_JUDGEMENT__CRITERION:
				return criterion != null;
			case InquiryPackage.CRITERION_JUDGEMENT__LEVEL:
				return level != null;
			case InquiryPackage.CRITERION_JUDGEMENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case InquiryPackage.CRITERION_JUDGEMENT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
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
		result.append(" (note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //CriterionJudgementImpl
