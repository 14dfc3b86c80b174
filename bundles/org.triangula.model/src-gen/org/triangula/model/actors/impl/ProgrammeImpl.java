/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.Programme;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.impl.ProgrammeImpl#getFunder <em>Funder</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProgrammeImpl#getDirective <em>Directive</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProgrammeImpl#getTargetGroup <em>Target Group</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProgrammeImpl#getGrantees <em>Grantees</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProgrammeImpl#getBudget <em>Budget</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgrammeImpl extends ActorImpl implements Programme {
	/**
	 * The cached value of the '{@link #getFunder() <em>Funder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunder()
	 * @generated
	 * @ordered
	 */
	protected Actor funder;

	/**
	 * The default value of the '{@link #getDirective() <em>Directive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirective()
	 * @generated
	 * @ordered
	 */
	protected static final String DIRECTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDirective() <em>Directive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirective()
	 * @generated
	 * @ordered
	 */
	protected String directive = DIRECTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetGroup() <em>Target Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetGroup() <em>Target Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetGroup()
	 * @generated
	 * @ordered
	 */
	protected String targetGroup = TARGET_GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrantees() <em>Grantees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantees()
	 * @generated
	 * @ordered
	 */
	protected static final String GRANTEES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrantees() <em>Grantees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantees()
	 * @generated
	 * @ordered
	 */
	protected String grantees = GRANTEES_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected static final Double BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected Double budget = BUDGET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgrammeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActorsPackage.Literals.PROGRAMME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getFunder() {
		if (funder != null && funder.eIsProxy()) {
			InternalEObject oldFunder = (InternalEObject)funder;
			funder = (Actor)eResolveProxy(oldFunder);
			if (funder != oldFunder) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.PROGRAMME__FUNDER, oldFunder, funder));
			}
		}
		return funder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetFunder() {
		return funder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunder(Actor newFunder) {
		Actor oldFunder = funder;
		funder = newFunder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROGRAMME__FUNDER, oldFunder, funder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDirective() {
		return directive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirective(String newDirective) {
		String oldDirective = directive;
		directive = newDirective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROGRAMME__DIRECTIVE, oldDirective, directive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetGroup() {
		return targetGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetGroup(String newTargetGroup) {
		String oldTargetGroup = targetGroup;
		targetGroup = newTargetGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROGRAMME__TARGET_GROUP, oldTargetGroup, targetGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrantees() {
		return grantees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantees(String newGrantees) {
		String oldGrantees = grantees;
		grantees = newGrantees;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROGRAMME__GRANTEES, oldGrantees, grantees));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(Double newBudget) {
		Double oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROGRAMME__BUDGET, oldBudget, budget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ActorsPackage.PROGRAMME__FUNDER:
				if (resolve) return getFunder();
				return basicGetFunder();
			case ActorsPackage.PROGRAMME__DIRECTIVE:
				return getDirective();
			case ActorsPackage.PROGRAMME__TARGET_GROUP:
				return getTargetGroup();
			case ActorsPackage.PROGRAMME__GRANTEES:
				return getGrantees();
			case ActorsPackage.PROGRAMME__BUDGET:
				return getBudget();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ActorsPackage.PROGRAMME__FUNDER:
				setFunder((Actor)newValue);
				return;
			case ActorsPackage.PROGRAMME__DIRECTIVE:
				setDirective((String)newValue);
				return;
			case ActorsPackage.PROGRAMME__TARGET_GROUP:
				setTargetGroup((String)newValue);
				return;
			case ActorsPackage.PROGRAMME__GRANTEES:
				setGrantees((String)newValue);
				return;
			case ActorsPackage.PROGRAMME__BUDGET:
				setBudget((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ActorsPackage.PROGRAMME__FUNDER:
				setFunder((Actor)null);
				return;
			case ActorsPackage.PROGRAMME__DIRECTIVE:
				setDirective(DIRECTIVE_EDEFAULT);
				return;
			case ActorsPackage.PROGRAMME__TARGET_GROUP:
				setTargetGroup(TARGET_GROUP_EDEFAULT);
				return;
			case ActorsPackage.PROGRAMME__GRANTEES:
				setGrantees(GRANTEES_EDEFAULT);
				return;
			case ActorsPackage.PROGRAMME__BUDGET:
				setBudget(BUDGET_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ActorsPackage.PROGRAMME__FUNDER:
				return funder != null;
			case ActorsPackage.PROGRAMME__DIRECTIVE:
				return DIRECTIVE_EDEFAULT == null ? directive != null : !DIRECTIVE_EDEFAULT.equals(directive);
			case ActorsPackage.PROGRAMME__TARGET_GROUP:
				return TARGET_GROUP_EDEFAULT == null ? targetGroup != null : !TARGET_GROUP_EDEFAULT.equals(targetGroup);
			case ActorsPackage.PROGRAMME__GRANTEES:
				return GRANTEES_EDEFAULT == null ? grantees != null : !GRANTEES_EDEFAULT.equals(grantees);
			case ActorsPackage.PROGRAMME__BUDGET:
				return BUDGET_EDEFAULT == null ? budget != null : !BUDGET_EDEFAULT.equals(budget);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (directive: ");
		result.append(directive);
		result.append(", targetGroup: ");
		result.append(targetGroup);
		result.append(", grantees: ");
		result.append(grantees);
		result.append(", budget: ");
		result.append(budget);
		result.append(')');
		return result.toString();
	}

} //ProgrammeImpl
