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

import org.triangula.model.places.Area;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Grid;
import org.triangula.model.places.Places;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.places.Scenario;

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
		}
		return super.eIsSet(featureID);
	}

} //PlacesImpl
