/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.triangula.model.places.PlacesPackage
 * @generated
 */
public interface PlacesFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlacesFactory eINSTANCE = org.triangula.model.places.impl.PlacesFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Places</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Places</em>'.
	 * @generated
	 */
	Places createPlaces();

	/**
	 * Returns a new object of class '<em>Area</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Area</em>'.
	 * @generated
	 */
	Area createArea();

	/**
	 * Returns a new object of class '<em>Area Membership</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Area Membership</em>'.
	 * @generated
	 */
	AreaMembership createAreaMembership();

	/**
	 * Returns a new object of class '<em>Facility</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Facility</em>'.
	 * @generated
	 */
	Facility createFacility();

	/**
	 * Returns a new object of class '<em>Catchment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Catchment</em>'.
	 * @generated
	 */
	Catchment createCatchment();

	/**
	 * Returns a new object of class '<em>Grid</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Grid</em>'.
	 * @generated
	 */
	Grid createGrid();

	/**
	 * Returns a new object of class '<em>Scenario</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scenario</em>'.
	 * @generated
	 */
	Scenario createScenario();

	/**
	 * Returns a new object of class '<em>Scenario Result</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scenario Result</em>'.
	 * @generated
	 */
	ScenarioResult createScenarioResult();

	/**
	 * Returns a new object of class '<em>Address Return</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Address Return</em>'.
	 * @generated
	 */
	AddressReturn createAddressReturn();

	/**
	 * Returns a new object of class '<em>Repaired Value</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Repaired Value</em>'.
	 * @generated
	 */
	RepairedValue createRepairedValue();

	/**
	 * Returns a new object of class '<em>Repair</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Repair</em>'.
	 * @generated
	 */
	Repair createRepair();

	/**
	 * Returns a new object of class '<em>Catchment Request</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Catchment Request</em>'.
	 * @generated
	 */
	CatchmentRequest createCatchmentRequest();

	/**
	 * Returns a new object of class '<em>Source Comparison</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Comparison</em>'.
	 * @generated
	 */
	SourceComparison createSourceComparison();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	PlacesPackage getPlacesPackage();

} //PlacesFactory
