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
 *   <li>{@link org.triangula.model.places.Places#getReturns <em>Returns</em>}</li>
 *   <li>{@link org.triangula.model.places.Places#getRepairs <em>Repairs</em>}</li>
 *   <li>{@link org.triangula.model.places.Places#getRequests <em>Requests</em>}</li>
 *   <li>{@link org.triangula.model.places.Places#getComparisons <em>Comparisons</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Returns</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.AddressReturn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address tables sent out and what came back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Returns</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getPlaces_Returns()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<AddressReturn> getReturns();

	/**
	 * Returns the value of the '<em><b>Repairs</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.Repair}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings in address tables and between facilities with their repairs, in the order in which they were made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repairs</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getPlaces_Repairs()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Repair> getRepairs();

	/**
	 * Returns the value of the '<em><b>Requests</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.CatchmentRequest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was asked for catchments, when, and what was answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requests</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getPlaces_Requests()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<CatchmentRequest> getRequests();

	/**
	 * Returns the value of the '<em><b>Comparisons</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.SourceComparison}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comparisons of two lists of facilities, with the choice between them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparisons</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getPlaces_Comparisons()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<SourceComparison> getComparisons();

} // Places
