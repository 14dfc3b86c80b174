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

import org.triangula.model.Dated;
import org.triangula.model.Identified;
import org.triangula.model.ModelPackage;

import org.triangula.model.impl.ElementImpl;

import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.IdealType;
import org.triangula.model.inquiry.InquiryPackage;
import org.triangula.model.inquiry.TypeAssignment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Type Assignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.impl.TypeAssignmentImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypeAssignmentImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypeAssignmentImpl#getAssessed <em>Assessed</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypeAssignmentImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypeAssignmentImpl#getDegree <em>Degree</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypeAssignmentImpl#isDominant <em>Dominant</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypeAssignmentImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypeAssignmentImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TypeAssignmentImpl extends ElementImpl implements TypeAssignment {
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
	 * The cached value of the '{@link #getAssessed() <em>Assessed</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessed()
	 * @generated
	 * @ordered
	 */
	protected Case assessed;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected IdealType type;

	/**
	 * The default value of the '{@link #getDegree() <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDegree()
	 * @generated
	 * @ordered
	 */
	protected static final double DEGREE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getDegree() <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDegree()
	 * @generated
	 * @ordered
	 */
	protected double degree = DEGREE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDominant() <em>Dominant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDominant()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DOMINANT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDominant() <em>Dominant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDominant()
	 * @generated
	 * @ordered
	 */
	protected boolean dominant = DOMINANT_EDEFAULT;

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
	protected TypeAssignmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InquiryPackage.Literals.TYPE_ASSIGNMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.TYPE_ASSIGNMENT__VALID_FROM, oldValidFrom, validFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.TYPE_ASSIGNMENT__VALID_UNTIL, oldValidUntil, validUntil));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InquiryPackage.TYPE_ASSIGNMENT__ASSESSED, oldAssessed, assessed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.TYPE_ASSIGNMENT__ASSESSED, oldAssessed, assessed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IdealType getType() {
		if (type != null && type.eIsProxy()) {
			InternalEObject oldType = (InternalEObject)type;
			type = (IdealType)eResolveProxy(oldType);
			if (type != oldType) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InquiryPackage.TYPE_ASSIGNMENT__TYPE, oldType, type));
			}
		}
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IdealType basicGetType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(IdealType newType) {
		IdealType oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.TYPE_ASSIGNMENT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDegree() {
		return degree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDegree(double newDegree) {
		double oldDegree = degree;
		degree = newDegree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.TYPE_ASSIGNMENT__DEGREE, oldDegree, degree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDominant() {
		return dominant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDominant(boolean newDominant) {
		boolean oldDominant = dominant;
		dominant = newDominant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.TYPE_ASSIGNMENT__DOMINANT, oldDominant, dominant));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.TYPE_ASSIGNMENT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identified> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Identified>(Identified.class, this, InquiryPackage.TYPE_ASSIGNMENT__EVIDENCE);
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
			case InquiryPackage.TYPE_ASSIGNMENT__VALID_FROM:
				return getValidFrom();
			case InquiryPackage.TYPE_ASSIGNMENT__VALID_UNTIL:
				return getValidUntil();
			case InquiryPackage.TYPE_ASSIGNMENT__ASSESSED:
				if (resolve) return getAssessed();
				return basicGetAssessed();
			case InquiryPackage.TYPE_ASSIGNMENT__TYPE:
				if (resolve) return getType();
				return basicGetType();
			case InquiryPackage.TYPE_ASSIGNMENT__DEGREE:
				return getDegree();
			case InquiryPackage.TYPE_ASSIGNMENT__DOMINANT:
				return isDominant();
			case InquiryPackage.TYPE_ASSIGNMENT__NOTE:
				return getNote();
			case InquiryPackage.TYPE_ASSIGNMENT__EVIDENCE:
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
			case InquiryPackage.TYPE_ASSIGNMENT__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__VALID_UNTIL:
				setValidUntil((String)newValue);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__ASSESSED:
				setAssessed((Case)newValue);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__TYPE:
				setType((IdealType)newValue);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__DEGREE:
				setDegree((Double)newValue);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__DOMINANT:
				setDominant((Boolean)newValue);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__NOTE:
				setNote((String)newValue);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__EVIDENCE:
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
			case InquiryPackage.TYPE_ASSIGNMENT__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__ASSESSED:
				setAssessed((Case)null);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__TYPE:
				setType((IdealType)null);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__DEGREE:
				setDegree(DEGREE_EDEFAULT);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__DOMINANT:
				setDominant(DOMINANT_EDEFAULT);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case InquiryPackage.TYPE_ASSIGNMENT__EVIDENCE:
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
			case InquiryPackage.TYPE_ASSIGNMENT__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case InquiryPackage.TYPE_ASSIGNMENT__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case InquiryPackage.TYPE_ASSIGNMENT__ASSESSED:
				return assessed != null;
			case InquiryPackage.TYPE_ASSIGNMENT__TYPE:
				return type != null;
			case InquiryPackage.TYPE_ASSIGNMENT__DEGREE:
				return degree != DEGREE_EDEFAULT;
			case InquiryPackage.TYPE_ASSIGNMENT__DOMINANT:
				return dominant != DOMINANT_EDEFAULT;
			case InquiryPackage.TYPE_ASSIGNMENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case InquiryPackage.TYPE_ASSIGNMENT__EVIDENCE:
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
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Dated.class) {
			switch (derivedFeatureID) {
				case InquiryPackage.TYPE_ASSIGNMENT__VALID_FROM: return ModelPackage.DATED__VALID_FROM;
				case InquiryPackage.TYPE_ASSIGNMENT__VALID_UNTIL: return ModelPackage.DATED__VALID_UNTIL;
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
				case ModelPackage.DATED__VALID_FROM: return InquiryPackage.TYPE_ASSIGNMENT__VALID_FROM;
				case ModelPackage.DATED__VALID_UNTIL: return InquiryPackage.TYPE_ASSIGNMENT__VALID_UNTIL;
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
		result.append(", degree: ");
		result.append(degree);
		result.append(", dominant: ");
		result.append(dominant);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //TypeAssignmentImpl
