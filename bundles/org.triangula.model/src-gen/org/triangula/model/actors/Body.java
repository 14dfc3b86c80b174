/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Body</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A body that meets: steering group, working group, round table, conference.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Body#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.actors.Body#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.triangula.model.actors.Body#getMeetingsPerYear <em>Meetings Per Year</em>}</li>
 *   <li>{@link org.triangula.model.actors.Body#getStatus <em>Status</em>}</li>
 *   <li>{@link org.triangula.model.actors.Body#getChair <em>Chair</em>}</li>
 *   <li>{@link org.triangula.model.actors.Body#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.triangula.model.actors.Body#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getBody()
 * @model
 * @generated
 */
public interface Body extends Actor {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type, a term of the vocabulary body-type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(Term)
	 * @see org.triangula.model.actors.ActorsPackage#getBody_Type()
	 * @model
	 * @generated
	 */
	Term getType();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Body#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(Term value);

	/**
	 * Returns the value of the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it meets, as told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rhythm</em>' attribute.
	 * @see #setRhythm(String)
	 * @see org.triangula.model.actors.ActorsPackage#getBody_Rhythm()
	 * @model
	 * @generated
	 */
	String getRhythm();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Body#getRhythm <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rhythm</em>' attribute.
	 * @see #getRhythm()
	 * @generated
	 */
	void setRhythm(String value);

	/**
	 * Returns the value of the '<em><b>Meetings Per Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meetings a year; unset when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meetings Per Year</em>' attribute.
	 * @see #setMeetingsPerYear(Double)
	 * @see org.triangula.model.actors.ActorsPackage#getBody_MeetingsPerYear()
	 * @model
	 * @generated
	 */
	Double getMeetingsPerYear();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Body#getMeetingsPerYear <em>Meetings Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meetings Per Year</em>' attribute.
	 * @see #getMeetingsPerYear()
	 * @generated
	 */
	void setMeetingsPerYear(Double value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active, suspended, dissolved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.triangula.model.actors.ActorsPackage#getBody_Status()
	 * @model
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Body#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chair</em>' reference.
	 * @see #setChair(Actor)
	 * @see org.triangula.model.actors.ActorsPackage#getBody_Chair()
	 * @model
	 * @generated
	 */
	Actor getChair();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Body#getChair <em>Chair</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chair</em>' reference.
	 * @see #getChair()
	 * @generated
	 */
	void setChair(Actor value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Concept, statute or rules of procedure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see org.triangula.model.actors.ActorsPackage#getBody_LegalBasis()
	 * @model
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Body#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.Membership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members, with validity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getBody_Members()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Membership> getMembers();

} // Body
