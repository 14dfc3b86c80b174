/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.triangula.model.Coder;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getChecksum <em>Checksum</em>}</li>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getRetrievedAt <em>Retrieved At</em>}</li>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getImportedBy <em>Imported By</em>}</li>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.triangula.model.impl.SourceImpl#getLicence <em>Licence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceImpl extends NamedElementImpl implements Source {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SourceKind KIND_EDEFAULT = SourceKind.FILE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SourceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getChecksum() <em>Checksum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecksum()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKSUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChecksum() <em>Checksum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecksum()
	 * @generated
	 * @ordered
	 */
	protected String checksum = CHECKSUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected String referenceDate = REFERENCE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetrievedAt() <em>Retrieved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrievedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RETRIEVED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetrievedAt() <em>Retrieved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrievedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant retrievedAt = RETRIEVED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant IMPORTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant importedAt = IMPORTED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImportedBy() <em>Imported By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedBy()
	 * @generated
	 * @ordered
	 */
	protected Coder importedBy;

	/**
	 * The default value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected String citation = CITATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SourceKind newKind) {
		SourceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChecksum() {
		return checksum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecksum(String newChecksum) {
		String oldChecksum = checksum;
		checksum = newChecksum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__CHECKSUM, oldChecksum, checksum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferenceDate() {
		return referenceDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceDate(String newReferenceDate) {
		String oldReferenceDate = referenceDate;
		referenceDate = newReferenceDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__REFERENCE_DATE, oldReferenceDate, referenceDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getRetrievedAt() {
		return retrievedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetrievedAt(Instant newRetrievedAt) {
		Instant oldRetrievedAt = retrievedAt;
		retrievedAt = newRetrievedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__RETRIEVED_AT, oldRetrievedAt, retrievedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getImportedAt() {
		return importedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedAt(Instant newImportedAt) {
		Instant oldImportedAt = importedAt;
		importedAt = newImportedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__IMPORTED_AT, oldImportedAt, importedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder getImportedBy() {
		if (importedBy != null && importedBy.eIsProxy()) {
			InternalEObject oldImportedBy = (InternalEObject)importedBy;
			importedBy = (Coder)eResolveProxy(oldImportedBy);
			if (importedBy != oldImportedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.SOURCE__IMPORTED_BY, oldImportedBy, importedBy));
			}
		}
		return importedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Coder basicGetImportedBy() {
		return importedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedBy(Coder newImportedBy) {
		Coder oldImportedBy = importedBy;
		importedBy = newImportedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__IMPORTED_BY, oldImportedBy, importedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitation() {
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitation(String newCitation) {
		String oldCitation = citation;
		citation = newCitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SOURCE__KIND:
				return getKind();
			case ModelPackage.SOURCE__LOCATION:
				return getLocation();
			case ModelPackage.SOURCE__CHECKSUM:
				return getChecksum();
			case ModelPackage.SOURCE__FORMAT:
				return getFormat();
			case ModelPackage.SOURCE__REFERENCE_DATE:
				return getReferenceDate();
			case ModelPackage.SOURCE__RETRIEVED_AT:
				return getRetrievedAt();
			case ModelPackage.SOURCE__IMPORTED_AT:
				return getImportedAt();
			case ModelPackage.SOURCE__IMPORTED_BY:
				if (resolve) return getImportedBy();
				return basicGetImportedBy();
			case ModelPackage.SOURCE__CITATION:
				return getCitation();
			case ModelPackage.SOURCE__LICENCE:
				return getLicence();
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
			case ModelPackage.SOURCE__KIND:
				setKind((SourceKind)newValue);
				return;
			case ModelPackage.SOURCE__LOCATION:
				setLocation((String)newValue);
				return;
			case ModelPackage.SOURCE__CHECKSUM:
				setChecksum((String)newValue);
				return;
			case ModelPackage.SOURCE__FORMAT:
				setFormat((String)newValue);
				return;
			case ModelPackage.SOURCE__REFERENCE_DATE:
				setReferenceDate((String)newValue);
				return;
			case ModelPackage.SOURCE__RETRIEVED_AT:
				setRetrievedAt((Instant)newValue);
				return;
			case ModelPackage.SOURCE__IMPORTED_AT:
				setImportedAt((Instant)newValue);
				return;
			case ModelPackage.SOURCE__IMPORTED_BY:
				setImportedBy((Coder)newValue);
				return;
			case ModelPackage.SOURCE__CITATION:
				setCitation((String)newValue);
				return;
			case ModelPackage.SOURCE__LICENCE:
				setLicence((String)newValue);
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
			case ModelPackage.SOURCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.SOURCE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case ModelPackage.SOURCE__CHECKSUM:
				setChecksum(CHECKSUM_EDEFAULT);
				return;
			case ModelPackage.SOURCE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case ModelPackage.SOURCE__REFERENCE_DATE:
				setReferenceDate(REFERENCE_DATE_EDEFAULT);
				return;
			case ModelPackage.SOURCE__RETRIEVED_AT:
				setRetrievedAt(RETRIEVED_AT_EDEFAULT);
				return;
			case ModelPackage.SOURCE__IMPORTED_AT:
				setImportedAt(IMPORTED_AT_EDEFAULT);
				return;
			case ModelPackage.SOURCE__IMPORTED_BY:
				setImportedBy((Coder)null);
				return;
			case ModelPackage.SOURCE__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case ModelPackage.SOURCE__LICENCE:
				setLicence(LICENCE_EDEFAULT);
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
			case ModelPackage.SOURCE__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.SOURCE__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case ModelPackage.SOURCE__CHECKSUM:
				return CHECKSUM_EDEFAULT == null ? checksum != null : !CHECKSUM_EDEFAULT.equals(checksum);
			case ModelPackage.SOURCE__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case ModelPackage.SOURCE__REFERENCE_DATE:
				return REFERENCE_DATE_EDEFAULT == null ? referenceDate != null : !REFERENCE_DATE_EDEFAULT.equals(referenceDate);
			case ModelPackage.SOURCE__RETRIEVED_AT:
				return RETRIEVED_AT_EDEFAULT == null ? retrievedAt != null : !RETRIEVED_AT_EDEFAULT.equals(retrievedAt);
			case ModelPackage.SOURCE__IMPORTED_AT:
				return IMPORTED_AT_EDEFAULT == null ? importedAt != null : !IMPORTED_AT_EDEFAULT.equals(importedAt);
			case ModelPackage.SOURCE__IMPORTED_BY:
				return importedBy != null;
			case ModelPackage.SOURCE__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case ModelPackage.SOURCE__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", location: ");
		result.append(location);
		result.append(", checksum: ");
		result.append(checksum);
		result.append(", format: ");
		result.append(format);
		result.append(", referenceDate: ");
		result.append(referenceDate);
		result.append(", retrievedAt: ");
		result.append(retrievedAt);
		result.append(", importedAt: ");
		result.append(importedAt);
		result.append(", citation: ");
		result.append(citation);
		result.append(", licence: ");
		result.append(licence);
		result.append(')');
		return result.toString();
	}

} //SourceImpl
