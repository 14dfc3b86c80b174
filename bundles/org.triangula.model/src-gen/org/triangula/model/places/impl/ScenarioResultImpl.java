/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.triangula.model.Term;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.places.PlacesPackage;
import org.triangula.model.places.ScenarioResult;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scenario Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.ScenarioResultImpl#getFacilityType <em>Facility Type</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.ScenarioResultImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.ScenarioResultImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.ScenarioResultImpl#getProvenanceFile <em>Provenance File</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.ScenarioResultImpl#getComputedAt <em>Computed At</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.ScenarioResultImpl#getCellCount <em>Cell Count</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.ScenarioResultImpl#getReachedCount <em>Reached Count</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScenarioResultImpl extends NamedElementImpl implements ScenarioResult {
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
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final String MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected String mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvenanceFile() <em>Provenance File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenanceFile()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVENANCE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvenanceFile() <em>Provenance File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenanceFile()
	 * @generated
	 * @ordered
	 */
	protected String provenanceFile = PROVENANCE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComputedAt() <em>Computed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComputedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant COMPUTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComputedAt() <em>Computed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComputedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant computedAt = COMPUTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCellCount() <em>Cell Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellCount()
	 * @generated
	 * @ordered
	 */
	protected static final int CELL_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCellCount() <em>Cell Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellCount()
	 * @generated
	 * @ordered
	 */
	protected int cellCount = CELL_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReachedCount() <em>Reached Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReachedCount()
	 * @generated
	 * @ordered
	 */
	protected static final int REACHED_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReachedCount() <em>Reached Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReachedCount()
	 * @generated
	 * @ordered
	 */
	protected int reachedCount = REACHED_COUNT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScenarioResultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.SCENARIO_RESULT;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.SCENARIO_RESULT__FACILITY_TYPE, oldFacilityType, facilityType));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SCENARIO_RESULT__FACILITY_TYPE, oldFacilityType, facilityType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(String newMode) {
		String oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SCENARIO_RESULT__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SCENARIO_RESULT__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvenanceFile() {
		return provenanceFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenanceFile(String newProvenanceFile) {
		String oldProvenanceFile = provenanceFile;
		provenanceFile = newProvenanceFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SCENARIO_RESULT__PROVENANCE_FILE, oldProvenanceFile, provenanceFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getComputedAt() {
		return computedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComputedAt(Instant newComputedAt) {
		Instant oldComputedAt = computedAt;
		computedAt = newComputedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SCENARIO_RESULT__COMPUTED_AT, oldComputedAt, computedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCellCount() {
		return cellCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCellCount(int newCellCount) {
		int oldCellCount = cellCount;
		cellCount = newCellCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SCENARIO_RESULT__CELL_COUNT, oldCellCount, cellCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReachedCount() {
		return reachedCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReachedCount(int newReachedCount) {
		int oldReachedCount = reachedCount;
		reachedCount = newReachedCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.SCENARIO_RESULT__REACHED_COUNT, oldReachedCount, reachedCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlacesPackage.SCENARIO_RESULT__FACILITY_TYPE:
				if (resolve) return getFacilityType();
				return basicGetFacilityType();
			case PlacesPackage.SCENARIO_RESULT__MODE:
				return getMode();
			case PlacesPackage.SCENARIO_RESULT__FILE:
				return getFile();
			case PlacesPackage.SCENARIO_RESULT__PROVENANCE_FILE:
				return getProvenanceFile();
			case PlacesPackage.SCENARIO_RESULT__COMPUTED_AT:
				return getComputedAt();
			case PlacesPackage.SCENARIO_RESULT__CELL_COUNT:
				return getCellCount();
			case PlacesPackage.SCENARIO_RESULT__REACHED_COUNT:
				return getReachedCount();
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
			case PlacesPackage.SCENARIO_RESULT__FACILITY_TYPE:
				setFacilityType((Term)newValue);
				return;
			case PlacesPackage.SCENARIO_RESULT__MODE:
				setMode((String)newValue);
				return;
			case PlacesPackage.SCENARIO_RESULT__FILE:
				setFile((String)newValue);
				return;
			case PlacesPackage.SCENARIO_RESULT__PROVENANCE_FILE:
				setProvenanceFile((String)newValue);
				return;
			case PlacesPackage.SCENARIO_RESULT__COMPUTED_AT:
				setComputedAt((Instant)newValue);
				return;
			case PlacesPackage.SCENARIO_RESULT__CELL_COUNT:
				setCellCount((Integer)newValue);
				return;
			case PlacesPackage.SCENARIO_RESULT__REACHED_COUNT:
				setReachedCount((Integer)newValue);
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
			case PlacesPackage.SCENARIO_RESULT__FACILITY_TYPE:
				setFacilityType((Term)null);
				return;
			case PlacesPackage.SCENARIO_RESULT__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case PlacesPackage.SCENARIO_RESULT__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case PlacesPackage.SCENARIO_RESULT__PROVENANCE_FILE:
				setProvenanceFile(PROVENANCE_FILE_EDEFAULT);
				return;
			case PlacesPackage.SCENARIO_RESULT__COMPUTED_AT:
				setComputedAt(COMPUTED_AT_EDEFAULT);
				return;
			case PlacesPackage.SCENARIO_RESULT__CELL_COUNT:
				setCellCount(CELL_COUNT_EDEFAULT);
				return;
			case PlacesPackage.SCENARIO_RESULT__REACHED_COUNT:
				setReachedCount(REACHED_COUNT_EDEFAULT);
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
			case PlacesPackage.SCENARIO_RESULT__FACILITY_TYPE:
				return facilityType != null;
			case PlacesPackage.SCENARIO_RESULT__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case PlacesPackage.SCENARIO_RESULT__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case PlacesPackage.SCENARIO_RESULT__PROVENANCE_FILE:
				return PROVENANCE_FILE_EDEFAULT == null ? provenanceFile != null : !PROVENANCE_FILE_EDEFAULT.equals(provenanceFile);
			case PlacesPackage.SCENARIO_RESULT__COMPUTED_AT:
				return COMPUTED_AT_EDEFAULT == null ? computedAt != null : !COMPUTED_AT_EDEFAULT.equals(computedAt);
			case PlacesPackage.SCENARIO_RESULT__CELL_COUNT:
				return cellCount != CELL_COUNT_EDEFAULT;
			case PlacesPackage.SCENARIO_RESULT__REACHED_COUNT:
				return reachedCount != REACHED_COUNT_EDEFAULT;
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
		result.append(" (mode: ");
		result.append(mode);
		result.append(", file: ");
		result.append(file);
		result.append(", provenanceFile: ");
		result.append(provenanceFile);
		result.append(", computedAt: ");
		result.append(computedAt);
		result.append(", cellCount: ");
		result.append(cellCount);
		result.append(", reachedCount: ");
		result.append(reachedCount);
		result.append(')');
		return result.toString();
	}

} //ScenarioResultImpl
