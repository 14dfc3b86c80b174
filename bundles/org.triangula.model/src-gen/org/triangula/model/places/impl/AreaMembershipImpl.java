/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.Dated;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.PlacesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Area Membership</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.AreaMembershipImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaMembershipImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaMembershipImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaMembershipImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaMembershipImpl#getWhole <em>Whole</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaMembershipImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AreaMembershipImpl extends IdentifiedImpl implements AreaMembership {
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
	 * The cached value of the '{@link #getWhole() <em>Whole</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhole()
	 * @generated
	 * @ordered
	 */
	protected Area whole;

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
	protected AreaMembershipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.AREA_MEMBERSHIP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA_MEMBERSHIP__VALID_FROM, oldValidFrom, validFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA_MEMBERSHIP__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, PlacesPackage.AREA_MEMBERSHIP__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA_MEMBERSHIP__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area getWhole() {
		if (whole != null && whole.eIsProxy()) {
			InternalEObject oldWhole = (InternalEObject)whole;
			whole = (Area)eResolveProxy(oldWhole);
			if (whole != oldWhole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.AREA_MEMBERSHIP__WHOLE, oldWhole, whole));
			}
		}
		return whole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Area basicGetWhole() {
		return whole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhole(Area newWhole) {
		Area oldWhole = whole;
		whole = newWhole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA_MEMBERSHIP__WHOLE, oldWhole, whole));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA_MEMBERSHIP__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlacesPackage.AREA_MEMBERSHIP__VALID_FROM:
				return getValidFrom();
			case PlacesPackage.AREA_MEMBERSHIP__VALID_UNTIL:
				return getValidUntil();
			case PlacesPackage.AREA_MEMBERSHIP__SOURCES:
				return getSources();
			case PlacesPackage.AREA_MEMBERSHIP__SOURCE_NOTE:
				return getSourceNote();
			case PlacesPackage.AREA_MEMBERSHIP__WHOLE:
				if (resolve) return getWhole();
				return basicGetWhole();
			case PlacesPackage.AREA_MEMBERSHIP__REASON:
				return getReason();
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
			case PlacesPackage.AREA_MEMBERSHIP__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case PlacesPackage.AREA_MEMBERSHIP__VALID_UNTIL:
				setValidUntil((String)newValue);
				return;
			case PlacesPackage.AREA_MEMBERSHIP__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case PlacesPackage.AREA_MEMBERSHIP__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case PlacesPackage.AREA_MEMBERSHIP__WHOLE:
				setWhole((Area)newValue);
				return;
			case PlacesPackage.AREA_MEMBERSHIP__REASON:
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
			case PlacesPackage.AREA_MEMBERSHIP__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case PlacesPackage.AREA_MEMBERSHIP__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case PlacesPackage.AREA_MEMBERSHIP__SOURCES:
				getSources().clear();
				return;
			case PlacesPackage.AREA_MEMBERSHIP__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case PlacesPackage.AREA_MEMBERSHIP__WHOLE:
				setWhole((Area)null);
				return;
			case PlacesPackage.AREA_MEMBERSHIP__REASON:
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
			case PlacesPackage.AREA_MEMBERSHIP__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case PlacesPackage.AREA_MEMBERSHIP__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case PlacesPackage.AREA_MEMBERSHIP__SOURCES:
				return sources != null && !sources.isEmpty();
			case PlacesPackage.AREA_MEMBERSHIP__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case PlacesPackage.AREA_MEMBERSHIP__WHOLE:
				return whole != null;
			case PlacesPackage.AREA_MEMBERSHIP__REASON:
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
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Dated.class) {
			switch (derivedFeatureID) {
				case PlacesPackage.AREA_MEMBERSHIP__VALID_FROM: return ModelPackage.DATED__VALID_FROM;
				case PlacesPackage.AREA_MEMBERSHIP__VALID_UNTIL: return ModelPackage.DATED__VALID_UNTIL;
				default: return -1;
			}
		}
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case PlacesPackage.AREA_MEMBERSHIP__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case PlacesPackage.AREA_MEMBERSHIP__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
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
				case ModelPackage.DATED__VALID_FROM: return PlacesPackage.AREA_MEMBERSHIP__VALID_FROM;
				case ModelPackage.DATED__VALID_UNTIL: return PlacesPackage.AREA_MEMBERSHIP__VALID_UNTIL;
				default: return -1;
			}
		}
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return PlacesPackage.AREA_MEMBERSHIP__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return PlacesPackage.AREA_MEMBERSHIP__SOURCE_NOTE;
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
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //AreaMembershipImpl
