/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organisation outside the administration considered: welfare association, club, course provider, employer, job centre.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Organisation#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.actors.Organisation#getUmbrella <em>Umbrella</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getOrganisation()
 * @model
 * @generated
 */
public interface Organisation extends Actor {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type, a term of the vocabulary organisation-type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(Term)
	 * @see org.triangula.model.actors.ActorsPackage#getOrganisation_Type()
	 * @model
	 * @generated
	 */
	Term getType();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Organisation#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(Term value);

	/**
	 * Returns the value of the '<em><b>Umbrella</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Umbrella organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Umbrella</em>' reference.
	 * @see #setUmbrella(Organisation)
	 * @see org.triangula.model.actors.ActorsPackage#getOrganisation_Umbrella()
	 * @model
	 * @generated
	 */
	Organisation getUmbrella();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Organisation#getUmbrella <em>Umbrella</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Umbrella</em>' reference.
	 * @see #getUmbrella()
	 * @generated
	 */
	void setUmbrella(Organisation value);

} // Organisation
