/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Wording;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.ScaleLevel;
import org.triangula.model.survey.SurveyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Derived Variable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.impl.DerivedVariableImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DerivedVariableImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DerivedVariableImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DerivedVariableImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DerivedVariableImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DerivedVariableImpl#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DerivedVariableImpl#isWeighting <em>Weighting</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DerivedVariableImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DerivedVariableImpl#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DerivedVariableImpl extends NamedElementImpl implements DerivedVariable {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final ScaleLevel LEVEL_EDEFAULT = ScaleLevel.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected ScaleLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<AnswerOption> options;

	/**
	 * The cached value of the '{@link #getWordings() <em>Wordings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordings()
	 * @generated
	 * @ordered
	 */
	protected EList<Wording> wordings;

	/**
	 * The default value of the '{@link #isWeighting() <em>Weighting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeighting()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WEIGHTING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWeighting() <em>Weighting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeighting()
	 * @generated
	 * @ordered
	 */
	protected boolean weighting = WEIGHTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected String createdBy = CREATED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DerivedVariableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.DERIVED_VARIABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DERIVED_VARIABLE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DERIVED_VARIABLE__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaleLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(ScaleLevel newLevel) {
		ScaleLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DERIVED_VARIABLE__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DERIVED_VARIABLE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnswerOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList.Resolving<AnswerOption>(AnswerOption.class, this, SurveyPackage.DERIVED_VARIABLE__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wording> getWordings() {
		if (wordings == null) {
			wordings = new EObjectContainmentEList.Resolving<Wording>(Wording.class, this, SurveyPackage.DERIVED_VARIABLE__WORDINGS);
		}
		return wordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWeighting() {
		return weighting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeighting(boolean newWeighting) {
		boolean oldWeighting = weighting;
		weighting = newWeighting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DERIVED_VARIABLE__WEIGHTING, oldWeighting, weighting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedBy() {
		return createdBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedBy(String newCreatedBy) {
		String oldCreatedBy = createdBy;
		createdBy = newCreatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DERIVED_VARIABLE__CREATED_BY, oldCreatedBy, createdBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DERIVED_VARIABLE__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SurveyPackage.DERIVED_VARIABLE__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case SurveyPackage.DERIVED_VARIABLE__WORDINGS:
				return ((InternalEList<?>)getWordings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SurveyPackage.DERIVED_VARIABLE__KEY:
				return getKey();
			case SurveyPackage.DERIVED_VARIABLE__FORMULA:
				return getFormula();
			case SurveyPackage.DERIVED_VARIABLE__LEVEL:
				return getLevel();
			case SurveyPackage.DERIVED_VARIABLE__UNIT:
				return getUnit();
			case SurveyPackage.DERIVED_VARIABLE__OPTIONS:
				return getOptions();
			case SurveyPackage.DERIVED_VARIABLE__WORDINGS:
				return getWordings();
			case SurveyPackage.DERIVED_VARIABLE__WEIGHTING:
				return isWeighting();
			case SurveyPackage.DERIVED_VARIABLE__CREATED_BY:
				return getCreatedBy();
			case SurveyPackage.DERIVED_VARIABLE__CREATED_AT:
				return getCreatedAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SurveyPackage.DERIVED_VARIABLE__KEY:
				setKey((String)newValue);
				return;
			case SurveyPackage.DERIVED_VARIABLE__FORMULA:
				setFormula((String)newValue);
				return;
			case SurveyPackage.DERIVED_VARIABLE__LEVEL:
				setLevel((ScaleLevel)newValue);
				return;
			case SurveyPackage.DERIVED_VARIABLE__UNIT:
				setUnit((String)newValue);
				return;
			case SurveyPackage.DERIVED_VARIABLE__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends AnswerOption>)newValue);
				return;
			case SurveyPackage.DERIVED_VARIABLE__WORDINGS:
				getWordings().clear();
				getWordings().addAll((Collection<? extends Wording>)newValue);
				return;
			case SurveyPackage.DERIVED_VARIABLE__WEIGHTING:
				setWeighting((Boolean)newValue);
				return;
			case SurveyPackage.DERIVED_VARIABLE__CREATED_BY:
				setCreatedBy((String)newValue);
				return;
			case SurveyPackage.DERIVED_VARIABLE__CREATED_AT:
				setCreatedAt((Instant)newValue);
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
			case SurveyPackage.DERIVED_VARIABLE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case SurveyPackage.DERIVED_VARIABLE__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case SurveyPackage.DERIVED_VARIABLE__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case SurveyPackage.DERIVED_VARIABLE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case SurveyPackage.DERIVED_VARIABLE__OPTIONS:
				getOptions().clear();
				return;
			case SurveyPackage.DERIVED_VARIABLE__WORDINGS:
				getWordings().clear();
				return;
			case SurveyPackage.DERIVED_VARIABLE__WEIGHTING:
				setWeighting(WEIGHTING_EDEFAULT);
				return;
			case SurveyPackage.DERIVED_VARIABLE__CREATED_BY:
				setCreatedBy(CREATED_BY_EDEFAULT);
				return;
			case SurveyPackage.DERIVED_VARIABLE__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
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
			case SurveyPackage.DERIVED_VARIABLE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case SurveyPackage.DERIVED_VARIABLE__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case SurveyPackage.DERIVED_VARIABLE__LEVEL:
				return level != LEVEL_EDEFAULT;
			case SurveyPackage.DERIVED_VARIABLE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case SurveyPackage.DERIVED_VARIABLE__OPTIONS:
				return options != null && !options.isEmpty();
			case SurveyPackage.DERIVED_VARIABLE__WORDINGS:
				return wordings != null && !wordings.isEmpty();
			case SurveyPackage.DERIVED_VARIABLE__WEIGHTING:
				return weighting != WEIGHTING_EDEFAULT;
			case SurveyPackage.DERIVED_VARIABLE__CREATED_BY:
				return CREATED_BY_EDEFAULT == null ? createdBy != null : !CREATED_BY_EDEFAULT.equals(createdBy);
			case SurveyPackage.DERIVED_VARIABLE__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
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
		result.append(" (key: ");
		result.append(key);
		result.append(", formula: ");
		result.append(formula);
		result.append(", level: ");
		result.append(level);
		result.append(", unit: ");
		result.append(unit);
		result.append(", weighting: ");
		result.append(weighting);
		result.append(", createdBy: ");
		result.append(createdBy);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(')');
		return result.toString();
	}

} //DerivedVariableImpl
