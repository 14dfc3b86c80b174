/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Dated;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.PlacesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getOfficialKey <em>Official Key</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getKeyVintage <em>Key Vintage</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.AreaImpl#getMemberships <em>Memberships</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AreaImpl extends NamedElementImpl implements Area {
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
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected Term kind;

	/**
	 * The default value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected String shortName = SHORT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfficialKey() <em>Official Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficialKey()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFICIAL_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfficialKey() <em>Official Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficialKey()
	 * @generated
	 * @ordered
	 */
	protected String officialKey = OFFICIAL_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeyVintage() <em>Key Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyVintage()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_VINTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeyVintage() <em>Key Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyVintage()
	 * @generated
	 * @ordered
	 */
	protected String keyVintage = KEY_VINTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeometry() <em>Geometry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometry()
	 * @generated
	 * @ordered
	 */
	protected static final String GEOMETRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeometry() <em>Geometry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometry()
	 * @generated
	 * @ordered
	 */
	protected String geometry = GEOMETRY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The cached value of the '{@link #getMemberships() <em>Memberships</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberships()
	 * @generated
	 * @ordered
	 */
	protected EList<AreaMembership> memberships;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AreaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.AREA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, PlacesPackage.AREA__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA__SOURCE_NOTE, oldSourceNote, sourceNote));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA__VALID_FROM, oldValidFrom, validFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getKind() {
		if (kind != null && kind.eIsProxy()) {
			InternalEObject oldKind = (InternalEObject)kind;
			kind = (Term)eResolveProxy(oldKind);
			if (kind != oldKind) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.AREA__KIND, oldKind, kind));
			}
		}
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(Term newKind) {
		Term oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortName() {
		return shortName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortName(String newShortName) {
		String oldShortName = shortName;
		shortName = newShortName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA__SHORT_NAME, oldShortName, shortName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOfficialKey() {
		return officialKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfficialKey(String newOfficialKey) {
		String oldOfficialKey = officialKey;
		officialKey = newOfficialKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA__OFFICIAL_KEY, oldOfficialKey, officialKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeyVintage() {
		return keyVintage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyVintage(String newKeyVintage) {
		String oldKeyVintage = keyVintage;
		keyVintage = newKeyVintage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA__KEY_VINTAGE, oldKeyVintage, keyVintage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeometry() {
		return geometry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeometry(String newGeometry) {
		String oldGeometry = geometry;
		geometry = newGeometry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.AREA__GEOMETRY, oldGeometry, geometry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeEList<String>(String.class, this, PlacesPackage.AREA__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AreaMembership> getMemberships() {
		if (memberships == null) {
			memberships = new EObjectContainmentEList.Resolving<AreaMembership>(AreaMembership.class, this, PlacesPackage.AREA__MEMBERSHIPS);
		}
		return memberships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlacesPackage.AREA__MEMBERSHIPS:
				return ((InternalEList<?>)getMemberships()).basicRemove(otherEnd, msgs);
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
			case PlacesPackage.AREA__SOURCES:
				return getSources();
			case PlacesPackage.AREA__SOURCE_NOTE:
				return getSourceNote();
			case PlacesPackage.AREA__VALID_FROM:
				return getValidFrom();
			case PlacesPackage.AREA__VALID_UNTIL:
				return getValidUntil();
			case PlacesPackage.AREA__KIND:
				if (resolve) return getKind();
				return basicGetKind();
			case PlacesPackage.AREA__SHORT_NAME:
				return getShortName();
			case PlacesPackage.AREA__OFFICIAL_KEY:
				return getOfficialKey();
			case PlacesPackage.AREA__KEY_VINTAGE:
				return getKeyVintage();
			case PlacesPackage.AREA__GEOMETRY:
				return getGeometry();
			case PlacesPackage.AREA__ALIASES:
				return getAliases();
			case PlacesPackage.AREA__MEMBERSHIPS:
				return getMemberships();
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
			case PlacesPackage.AREA__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case PlacesPackage.AREA__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case PlacesPackage.AREA__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case PlacesPackage.AREA__VALID_UNTIL:
				setValidUntil((String)newValue);
				return;
			case PlacesPackage.AREA__KIND:
				setKind((Term)newValue);
				return;
			case PlacesPackage.AREA__SHORT_NAME:
				setShortName((String)newValue);
				return;
			case PlacesPackage.AREA__OFFICIAL_KEY:
				setOfficialKey((String)newValue);
				return;
			case PlacesPackage.AREA__KEY_VINTAGE:
				setKeyVintage((String)newValue);
				return;
			case PlacesPackage.AREA__GEOMETRY:
				setGeometry((String)newValue);
				return;
			case PlacesPackage.AREA__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case PlacesPackage.AREA__MEMBERSHIPS:
				getMemberships().clear();
				getMemberships().addAll((Collection<? extends AreaMembership>)newValue);
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
			case PlacesPackage.AREA__SOURCES:
				getSources().clear();
				return;
			case PlacesPackage.AREA__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case PlacesPackage.AREA__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case PlacesPackage.AREA__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case PlacesPackage.AREA__KIND:
				setKind((Term)null);
				return;
			case PlacesPackage.AREA__SHORT_NAME:
				setShortName(SHORT_NAME_EDEFAULT);
				return;
			case PlacesPackage.AREA__OFFICIAL_KEY:
				setOfficialKey(OFFICIAL_KEY_EDEFAULT);
				return;
			case PlacesPackage.AREA__KEY_VINTAGE:
				setKeyVintage(KEY_VINTAGE_EDEFAULT);
				return;
			case PlacesPackage.AREA__GEOMETRY:
				setGeometry(GEOMETRY_EDEFAULT);
				return;
			case PlacesPackage.AREA__ALIASES:
				getAliases().clear();
				return;
			case PlacesPackage.AREA__MEMBERSHIPS:
				getMemberships().clear();
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
			case PlacesPackage.AREA__SOURCES:
				return sources != null && !sources.isEmpty();
			case PlacesPackage.AREA__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case PlacesPackage.AREA__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case PlacesPackage.AREA__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case PlacesPackage.AREA__KIND:
				return kind != null;
			case PlacesPackage.AREA__SHORT_NAME:
				return SHORT_NAME_EDEFAULT == null ? shortName != null : !SHORT_NAME_EDEFAULT.equals(shortName);
			case PlacesPackage.AREA__OFFICIAL_KEY:
				return OFFICIAL_KEY_EDEFAULT == null ? officialKey != null : !OFFICIAL_KEY_EDEFAULT.equals(officialKey);
			case PlacesPackage.AREA__KEY_VINTAGE:
				return KEY_VINTAGE_EDEFAULT == null ? keyVintage != null : !KEY_VINTAGE_EDEFAULT.equals(keyVintage);
			case PlacesPackage.AREA__GEOMETRY:
				return GEOMETRY_EDEFAULT == null ? geometry != null : !GEOMETRY_EDEFAULT.equals(geometry);
			case PlacesPackage.AREA__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case PlacesPackage.AREA__MEMBERSHIPS:
				return memberships != null && !memberships.isEmpty();
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
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case PlacesPackage.AREA__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case PlacesPackage.AREA__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
				default: return -1;
			}
		}
		if (baseClass == Dated.class) {
			switch (derivedFeatureID) {
				case PlacesPackage.AREA__VALID_FROM: return ModelPackage.DATED__VALID_FROM;
				case PlacesPackage.AREA__VALID_UNTIL: return ModelPackage.DATED__VALID_UNTIL;
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
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return PlacesPackage.AREA__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return PlacesPackage.AREA__SOURCE_NOTE;
				default: return -1;
			}
		}
		if (baseClass == Dated.class) {
			switch (baseFeatureID) {
				case ModelPackage.DATED__VALID_FROM: return PlacesPackage.AREA__VALID_FROM;
				case ModelPackage.DATED__VALID_UNTIL: return PlacesPackage.AREA__VALID_UNTIL;
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
		result.append(" (sourceNote: ");
		result.append(sourceNote);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validUntil: ");
		result.append(validUntil);
		result.append(", shortName: ");
		result.append(shortName);
		result.append(", officialKey: ");
		result.append(officialKey);
		result.append(", keyVintage: ");
		result.append(keyVintage);
		result.append(", geometry: ");
		result.append(geometry);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(')');
		return result.toString();
	}

} //AreaImpl
