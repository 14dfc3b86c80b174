/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Area;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.CatchmentRequest;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Grid;
import org.triangula.model.places.Places;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.places.Repair;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.SourceComparison;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Places</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.PlacesImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.PlacesImpl#getFacilities <em>Facilities</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.PlacesImpl#getCatchments <em>Catchments</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.PlacesImpl#getGrids <em>Grids</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.PlacesImpl#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.PlacesImpl#getReturns <em>Returns</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.PlacesImpl#getRepairs <em>Repairs</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.PlacesImpl#getRequests <em>Requests</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.PlacesImpl#getComparisons <em>Comparisons</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlacesImpl extends IdentifiedImpl implements Places {
	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<Area> areas;

	/**
	 * The cached value of the '{@link #getFacilities() <em>Facilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Facility> facilities;

	/**
	 * The cached value of the '{@link #getCatchments() <em>Catchments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatchments()
	 * @generated
	 * @ordered
	 */
	protected EList<Catchment> catchments;

	/**
	 * The cached value of the '{@link #getGrids() <em>Grids</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrids()
	 * @generated
	 * @ordered
	 */
	protected EList<Grid> grids;

	/**
	 * The cached value of the '{@link #getScenarios() <em>Scenarios</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenarios()
	 * @generated
	 * @ordered
	 */
	protected EList<Scenario> scenarios;

	/**
	 * The cached value of the '{@link #getReturns() <em>Returns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturns()
	 * @generated
	 * @ordered
	 */
	protected EList<AddressReturn> returns;

	/**
	 * The cached value of the '{@link #getRepairs() <em>Repairs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepairs()
	 * @generated
	 * @ordered
	 */
	protected EList<Repair> repairs;

	/**
	 * The cached value of the '{@link #getRequests() <em>Requests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequests()
	 * @generated
	 * @ordered
	 */
	protected EList<CatchmentRequest> requests;

	/**
	 * The cached value of the '{@link #getComparisons() <em>Comparisons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparisons()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceComparison> comparisons;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlacesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.PLACES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Area> getAreas() {
		if (areas == null) {
			areas = new EObjectContainmentEList.Resolving<Area>(Area.class, this, PlacesPackage.PLACES__AREAS);
		}
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Facility> getFacilities() {
		if (facilities == null) {
			facilities = new EObjectContainmentEList.Resolving<Facility>(Facility.class, this, PlacesPackage.PLACES__FACILITIES);
		}
		return facilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Catchment> getCatchments() {
		if (catchments == null) {
			catchments = new EObjectContainmentEList.Resolving<Catchment>(Catchment.class, this, PlacesPackage.PLACES__CATCHMENTS);
		}
		return catchments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Grid> getGrids() {
		if (grids == null) {
			grids = new EObjectContainmentEList.Resolving<Grid>(Grid.class, this, PlacesPackage.PLACES__GRIDS);
		}
		return grids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scenario> getScenarios() {
		if (scenarios == null) {
			scenarios = new EObjectContainmentEList.Resolving<Scenario>(Scenario.class, this, PlacesPackage.PLACES__SCENARIOS);
		}
		return scenarios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AddressReturn> getReturns() {
		if (returns == null) {
			returns = new EObjectContainmentEList.Resolving<AddressReturn>(AddressReturn.class, this, PlacesPackage.PLACES__RETURNS);
		}
		return returns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Repair> getRepairs() {
		if (repairs == null) {
			repairs = new EObjectContainmentEList.Resolving<Repair>(Repair.class, this, PlacesPackage.PLACES__REPAIRS);
		}
		return repairs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CatchmentRequest> getRequests() {
		if (requests == null) {
			requests = new EObjectContainmentEList.Resolving<CatchmentRequest>(CatchmentRequest.class, this, PlacesPackage.PLACES__REQUESTS);
		}
		return requests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceComparison> getComparisons() {
		if (comparisons == null) {
			comparisons = new EObjectContainmentEList.Resolving<SourceComparison>(SourceComparison.class, this, PlacesPackage.PLACES__COMPARISONS);
		}
		return comparisons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlacesPackage.PLACES__AREAS:
				return ((InternalEList<?>)getAreas()).basicRemove(otherEnd, msgs);
			case PlacesPackage.PLACES__FACILITIES:
				return ((InternalEList<?>)getFacilities()).basicRemove(otherEnd, msgs);
			case PlacesPackage.PLACES__CATCHMENTS:
				return ((InternalEList<?>)getCatchments()).basicRemove(otherEnd, msgs);
			case PlacesPackage.PLACES__GRIDS:
				return ((InternalEList<?>)getGrids()).basicRemove(otherEnd, msgs);
			case PlacesPackage.PLACES__SCENARIOS:
				return ((InternalEList<?>)getScenarios()).basicRemove(otherEnd, msgs);
			case PlacesPackage.PLACES__RETURNS:
				return ((InternalEList<?>)getReturns()).basicRemove(otherEnd, msgs);
			case PlacesPackage.PLACES__REPAIRS:
				return ((InternalEList<?>)getRepairs()).basicRemove(otherEnd, msgs);
			case PlacesPackage.PLACES__REQUESTS:
				return ((InternalEList<?>)getRequests()).basicRemove(otherEnd, msgs);
			case PlacesPackage.PLACES__COMPARISONS:
				return ((InternalEList<?>)getComparisons()).basicRemove(otherEnd, msgs);
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
			case PlacesPackage.PLACES__AREAS:
				return getAreas();
			case PlacesPackage.PLACES__FACILITIES:
				return getFacilities();
			case PlacesPackage.PLACES__CATCHMENTS:
				return getCatchments();
			case PlacesPackage.PLACES__GRIDS:
				return getGrids();
			case PlacesPackage.PLACES__SCENARIOS:
				return getScenarios();
			case PlacesPackage.PLACES__RETURNS:
				return getReturns();
			case PlacesPackage.PLACES__REPAIRS:
				return getRepairs();
			case PlacesPackage.PLACES__REQUESTS:
				return getRequests();
			case PlacesPackage.PLACES__COMPARISONS:
				return getComparisons();
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
			case PlacesPackage.PLACES__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends Area>)newValue);
				return;
			case PlacesPackage.PLACES__FACILITIES:
				getFacilities().clear();
				getFacilities().addAll((Collection<? extends Facility>)newValue);
				return;
			case PlacesPackage.PLACES__CATCHMENTS:
				getCatchments().clear();
				getCatchments().addAll((Collection<? extends Catchment>)newValue);
				return;
			case PlacesPackage.PLACES__GRIDS:
				getGrids().clear();
				getGrids().addAll((Collection<? extends Grid>)newValue);
				return;
			case PlacesPackage.PLACES__SCENARIOS:
				getScenarios().clear();
				getScenarios().addAll((Collection<? extends Scenario>)newValue);
				return;
			case PlacesPackage.PLACES__RETURNS:
				getReturns().clear();
				getReturns().addAll((Collection<? extends AddressReturn>)newValue);
				return;
			case PlacesPackage.PLACES__REPAIRS:
				getRepairs().clear();
				getRepairs().addAll((Collection<? extends Repair>)newValue);
				return;
			case PlacesPackage.PLACES__REQUESTS:
				getRequests().clear();
				getRequests().addAll((Collection<? extends CatchmentRequest>)newValue);
				return;
			case PlacesPackage.PLACES__COMPARISONS:
				getComparisons().clear();
				getComparisons().addAll((Collection<? extends SourceComparison>)newValue);
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
			case PlacesPackage.PLACES__AREAS:
				getAreas().clear();
				return;
			case PlacesPackage.PLACES__FACILITIES:
				getFacilities().clear();
				return;
			case PlacesPackage.PLACES__CATCHMENTS:
				getCatchments().clear();
				return;
			case PlacesPackage.PLACES__GRIDS:
				getGrids().clear();
				return;
			case PlacesPackage.PLACES__SCENARIOS:
				getScenarios().clear();
				return;
			case PlacesPackage.PLACES__RETURNS:
				getReturns().clear();
				return;
			case PlacesPackage.PLACES__REPAIRS:
				getRepairs().clear();
				return;
			case PlacesPackage.PLACES__REQUESTS:
				getRequests().clear();
				return;
			case PlacesPackage.PLACES__COMPARISONS:
				getComparisons().clear();
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
			case PlacesPackage.PLACES__AREAS:
				return areas != null && !areas.isEmpty();
			case PlacesPackage.PLACES__FACILITIES:
				return facilities != null && !facilities.isEmpty();
			case PlacesPackage.PLACES__CATCHMENTS:
				return catchments != null && !catchments.isEmpty();
			case PlacesPackage.PLACES__GRIDS:
				return grids != null && !grids.isEmpty();
			case PlacesPackage.PLACES__SCENARIOS:
				return scenarios != null && !scenarios.isEmpty();
			case PlacesPackage.PLACES__RETURNS:
				return returns != null && !returns.isEmpty();
			case PlacesPackage.PLACES__REPAIRS:
				return repairs != null && !repairs.isEmpty();
			case PlacesPackage.PLACES__REQUESTS:
				return requests != null && !requests.isEmpty();
			case PlacesPackage.PLACES__COMPARISONS:
				return comparisons != null && !comparisons.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //PlacesImpl
