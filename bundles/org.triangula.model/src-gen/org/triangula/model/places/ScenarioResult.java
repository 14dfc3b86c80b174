/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import java.time.Instant;

import org.triangula.model.NamedElement;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Travel times of one facility type and one mode, by reference to files.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.ScenarioResult#getFacilityType <em>Facility Type</em>}</li>
 *   <li>{@link org.triangula.model.places.ScenarioResult#getMode <em>Mode</em>}</li>
 *   <li>{@link org.triangula.model.places.ScenarioResult#getFile <em>File</em>}</li>
 *   <li>{@link org.triangula.model.places.ScenarioResult#getProvenanceFile <em>Provenance File</em>}</li>
 *   <li>{@link org.triangula.model.places.ScenarioResult#getComputedAt <em>Computed At</em>}</li>
 *   <li>{@link org.triangula.model.places.ScenarioResult#getCellCount <em>Cell Count</em>}</li>
 *   <li>{@link org.triangula.model.places.ScenarioResult#getReachedCount <em>Reached Count</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getScenarioResult()
 * @model
 * @generated
 */
public interface ScenarioResult extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Facility Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The facility type reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility Type</em>' reference.
	 * @see #setFacilityType(Term)
	 * @see org.triangula.model.places.PlacesPackage#getScenarioResult_FacilityType()
	 * @model
	 * @generated
	 */
	Term getFacilityType();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.ScenarioResult#getFacilityType <em>Facility Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facility Type</em>' reference.
	 * @see #getFacilityType()
	 * @generated
	 */
	void setFacilityType(Term value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * walk, bike, car or transit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.triangula.model.places.PlacesPackage#getScenarioResult_Mode()
	 * @model
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.ScenarioResult#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columnar file with one row per cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.triangula.model.places.PlacesPackage#getScenarioResult_File()
	 * @model dataType="org.triangula.model.RelativePath"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.ScenarioResult#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Provenance File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs, parameters, versions and time of the computation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance File</em>' attribute.
	 * @see #setProvenanceFile(String)
	 * @see org.triangula.model.places.PlacesPackage#getScenarioResult_ProvenanceFile()
	 * @model dataType="org.triangula.model.RelativePath"
	 * @generated
	 */
	String getProvenanceFile();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.ScenarioResult#getProvenanceFile <em>Provenance File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance File</em>' attribute.
	 * @see #getProvenanceFile()
	 * @generated
	 */
	void setProvenanceFile(String value);

	/**
	 * Returns the value of the '<em><b>Computed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Computed At</em>' attribute.
	 * @see #setComputedAt(Instant)
	 * @see org.triangula.model.places.PlacesPackage#getScenarioResult_ComputedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getComputedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.ScenarioResult#getComputedAt <em>Computed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Computed At</em>' attribute.
	 * @see #getComputedAt()
	 * @generated
	 */
	void setComputedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Cell Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cells answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell Count</em>' attribute.
	 * @see #setCellCount(int)
	 * @see org.triangula.model.places.PlacesPackage#getScenarioResult_CellCount()
	 * @model
	 * @generated
	 */
	int getCellCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.ScenarioResult#getCellCount <em>Cell Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cell Count</em>' attribute.
	 * @see #getCellCount()
	 * @generated
	 */
	void setCellCount(int value);

	/**
	 * Returns the value of the '<em><b>Reached Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cells with a travel time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reached Count</em>' attribute.
	 * @see #setReachedCount(int)
	 * @see org.triangula.model.places.PlacesPackage#getScenarioResult_ReachedCount()
	 * @model
	 * @generated
	 */
	int getReachedCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.ScenarioResult#getReachedCount <em>Reached Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached Count</em>' attribute.
	 * @see #getReachedCount()
	 * @generated
	 */
	void setReachedCount(int value);

} // ScenarioResult
