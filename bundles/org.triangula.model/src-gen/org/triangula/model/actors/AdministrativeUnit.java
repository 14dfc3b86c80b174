/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Administrative Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit of an administration: Landratsamt, Dezernat, Amt, Sachgebiet, team, staff unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.AdministrativeUnit#getLocalRank <em>Local Rank</em>}</li>
 *   <li>{@link org.triangula.model.actors.AdministrativeUnit#getRank <em>Rank</em>}</li>
 *   <li>{@link org.triangula.model.actors.AdministrativeUnit#getStaffCount <em>Staff Count</em>}</li>
 *   <li>{@link org.triangula.model.actors.AdministrativeUnit#getHead <em>Head</em>}</li>
 *   <li>{@link org.triangula.model.actors.AdministrativeUnit#getPlacements <em>Placements</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getAdministrativeUnit()
 * @model
 * @generated
 */
public interface AdministrativeUnit extends Actor {
	/**
	 * Returns the value of the '<em><b>Local Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank as it is called there, for example Geschäftsbereich.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Local Rank</em>' attribute.
	 * @see #setLocalRank(String)
	 * @see org.triangula.model.actors.ActorsPackage#getAdministrativeUnit_LocalRank()
	 * @model
	 * @generated
	 */
	String getLocalRank();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.AdministrativeUnit#getLocalRank <em>Local Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Rank</em>' attribute.
	 * @see #getLocalRank()
	 * @generated
	 */
	void setLocalRank(String value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normalised rank, a term of the vocabulary unit-rank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' reference.
	 * @see #setRank(Term)
	 * @see org.triangula.model.actors.ActorsPackage#getAdministrativeUnit_Rank()
	 * @model
	 * @generated
	 */
	Term getRank();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.AdministrativeUnit#getRank <em>Rank</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' reference.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(Term value);

	/**
	 * Returns the value of the '<em><b>Staff Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of people working in the unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff Count</em>' attribute.
	 * @see #setStaffCount(Double)
	 * @see org.triangula.model.actors.ActorsPackage#getAdministrativeUnit_StaffCount()
	 * @model
	 * @generated
	 */
	Double getStaffCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.AdministrativeUnit#getStaffCount <em>Staff Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff Count</em>' attribute.
	 * @see #getStaffCount()
	 * @generated
	 */
	void setStaffCount(Double value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Head of the unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' reference.
	 * @see #setHead(Person)
	 * @see org.triangula.model.actors.ActorsPackage#getAdministrativeUnit_Head()
	 * @model
	 * @generated
	 */
	Person getHead();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.AdministrativeUnit#getHead <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' reference.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(Person value);

	/**
	 * Returns the value of the '<em><b>Placements</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.UnitPlacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Below which unit it hangs, with validity; the history of reorganisations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placements</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getAdministrativeUnit_Placements()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<UnitPlacement> getPlacements();

} // AdministrativeUnit
