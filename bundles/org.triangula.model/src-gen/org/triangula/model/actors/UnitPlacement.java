/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.triangula.model.Dated;
import org.triangula.model.Identified;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit hangs below a superior one during a period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.UnitPlacement#getSuperior <em>Superior</em>}</li>
 *   <li>{@link org.triangula.model.actors.UnitPlacement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.actors.UnitPlacement#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getUnitPlacement()
 * @model
 * @generated
 */
public interface UnitPlacement extends Identified, Dated, Sourced {
	/**
	 * Returns the value of the '<em><b>Superior</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The superior unit; unset = top of its administration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Superior</em>' reference.
	 * @see #setSuperior(AdministrativeUnit)
	 * @see org.triangula.model.actors.ActorsPackage#getUnitPlacement_Superior()
	 * @model
	 * @generated
	 */
	AdministrativeUnit getSuperior();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.UnitPlacement#getSuperior <em>Superior</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Superior</em>' reference.
	 * @see #getSuperior()
	 * @generated
	 */
	void setSuperior(AdministrativeUnit value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.actors.PlacementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In line or as staff unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.actors.PlacementKind
	 * @see #setKind(PlacementKind)
	 * @see org.triangula.model.actors.ActorsPackage#getUnitPlacement_Kind()
	 * @model
	 * @generated
	 */
	PlacementKind getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.UnitPlacement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.actors.PlacementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlacementKind value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was placed there, for example a reorganisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.triangula.model.actors.ActorsPackage#getUnitPlacement_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.UnitPlacement#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // UnitPlacement
