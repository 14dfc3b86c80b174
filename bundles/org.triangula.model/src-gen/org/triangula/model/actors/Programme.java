/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A funding programme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Programme#getFunder <em>Funder</em>}</li>
 *   <li>{@link org.triangula.model.actors.Programme#getDirective <em>Directive</em>}</li>
 *   <li>{@link org.triangula.model.actors.Programme#getTargetGroup <em>Target Group</em>}</li>
 *   <li>{@link org.triangula.model.actors.Programme#getGrantees <em>Grantees</em>}</li>
 *   <li>{@link org.triangula.model.actors.Programme#getBudget <em>Budget</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getProgramme()
 * @model
 * @generated
 */
public interface Programme extends Actor {
	/**
	 * Returns the value of the '<em><b>Funder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who funds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funder</em>' reference.
	 * @see #setFunder(Actor)
	 * @see org.triangula.model.actors.ActorsPackage#getProgramme_Funder()
	 * @model
	 * @generated
	 */
	Actor getFunder();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Programme#getFunder <em>Funder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funder</em>' reference.
	 * @see #getFunder()
	 * @generated
	 */
	void setFunder(Actor value);

	/**
	 * Returns the value of the '<em><b>Directive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal basis or directive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directive</em>' attribute.
	 * @see #setDirective(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProgramme_Directive()
	 * @model
	 * @generated
	 */
	String getDirective();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Programme#getDirective <em>Directive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Directive</em>' attribute.
	 * @see #getDirective()
	 * @generated
	 */
	void setDirective(String value);

	/**
	 * Returns the value of the '<em><b>Target Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Group</em>' attribute.
	 * @see #setTargetGroup(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProgramme_TargetGroup()
	 * @model
	 * @generated
	 */
	String getTargetGroup();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Programme#getTargetGroup <em>Target Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Group</em>' attribute.
	 * @see #getTargetGroup()
	 * @generated
	 */
	void setTargetGroup(String value);

	/**
	 * Returns the value of the '<em><b>Grantees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grantees</em>' attribute.
	 * @see #setGrantees(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProgramme_Grantees()
	 * @model
	 * @generated
	 */
	String getGrantees();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Programme#getGrantees <em>Grantees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grantees</em>' attribute.
	 * @see #getGrantees()
	 * @generated
	 */
	void setGrantees(String value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Euro per year; unset when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(Double)
	 * @see org.triangula.model.actors.ActorsPackage#getProgramme_Budget()
	 * @model
	 * @generated
	 */
	Double getBudget();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Programme#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(Double value);

} // Programme
