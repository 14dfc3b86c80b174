/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Property;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of parameters of a reachability analysis with its results.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.Scenario#getGrid <em>Grid</em>}</li>
 *   <li>{@link org.triangula.model.places.Scenario#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.triangula.model.places.Scenario#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getScenario()
 * @model
 * @generated
 */
public interface Scenario extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Grid</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Origins of the analysis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grid</em>' reference.
	 * @see #setGrid(Grid)
	 * @see org.triangula.model.places.PlacesPackage#getScenario_Grid()
	 * @model
	 * @generated
	 */
	Grid getGrid();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Scenario#getGrid <em>Grid</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grid</em>' reference.
	 * @see #getGrid()
	 * @generated
	 */
	void setGrid(Grid value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters, by the keys of the analysis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getScenario_Parameters()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Property> getParameters();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.ScenarioResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Results by facility type and mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getScenario_Results()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ScenarioResult> getResults();

} // Scenario
