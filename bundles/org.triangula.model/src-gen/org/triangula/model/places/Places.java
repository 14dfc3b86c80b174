/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Places</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything that has a place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.Places#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.triangula.model.places.Places#getFacilities <em>Facilities</em>}</li>
 *   <li>{@link org.triangula.model.places.Places#getCatchments <em>Catchments</em>}</li>
 *   <li>{@link org.triangula.model.places.Places#getGrids <em>Grids</em>}</li>
 *   <li>{@link org.triangula.model.places.Places#getScenarios <em>Scenarios</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getPlaces()
 * @model
 * @generated
 */
public interface Places extends Identified {
	/**
	 * Returns the value of the '<em><b>Areas</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas of every kind; membership between them is a relation with validity, not nesting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getPlaces_Areas()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Area> getAreas();

	/**
	 * Returns the value of the '<em><b>Facilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.Facility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facilities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facilities</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getPlaces_Facilities()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Facility> getFacilities();

	/**
	 * Returns the value of the '<em><b>Catchments</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.Catchment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Catchments: which areas a facility serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catchments</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getPlaces_Catchments()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Catchment> getCatchments();

	/**
	 * Returns the value of the '<em><b>Grids</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.Grid}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grids of cells, by reference to their files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grids</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getPlaces_Grids()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Grid> getGrids();

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reachability scenarios and their results, by reference to files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getPlaces_Scenarios()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Scenario> getScenarios();

} // Places
