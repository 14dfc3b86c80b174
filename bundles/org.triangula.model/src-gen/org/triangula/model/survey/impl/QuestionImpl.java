/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

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
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.RoutingRule;
import org.triangula.model.survey.ScaleLevel;
import org.triangula.model.survey.SurveyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getHints <em>Hints</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getRankPlaces <em>Rank Places</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getRouting <em>Routing</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionImpl#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuestionImpl extends NamedElementImpl implements Question {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final QuestionType TYPE_EDEFAULT = QuestionType.SINGLE;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected QuestionType type = TYPE_EDEFAULT;

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
	 * The cached value of the '{@link #getHints() <em>Hints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHints()
	 * @generated
	 * @ordered
	 */
	protected EList<Wording> hints;

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
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<MatrixRow> rows;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected Double minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected Double maximum = MAXIMUM_EDEFAULT;

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
	 * The default value of the '{@link #getRankPlaces() <em>Rank Places</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRankPlaces()
	 * @generated
	 * @ordered
	 */
	protected static final int RANK_PLACES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRankPlaces() <em>Rank Places</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRankPlaces()
	 * @generated
	 * @ordered
	 */
	protected int rankPlaces = RANK_PLACES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRouting() <em>Routing</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRouting()
	 * @generated
	 * @ordered
	 */
	protected EList<RoutingRule> routing;

	/**
	 * The cached value of the '{@link #getPredecessor() <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessor()
	 * @generated
	 * @ordered
	 */
	protected Question predecessor;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuestionType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(QuestionType newType) {
		QuestionType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wording> getWordings() {
		if (wordings == null) {
			wordings = new EObjectContainmentEList.Resolving<Wording>(Wording.class, this, SurveyPackage.QUESTION__WORDINGS);
		}
		return wordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wording> getHints() {
		if (hints == null) {
			hints = new EObjectContainmentEList.Resolving<Wording>(Wording.class, this, SurveyPackage.QUESTION__HINTS);
		}
		return hints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnswerOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList.Resolving<AnswerOption>(AnswerOption.class, this, SurveyPackage.QUESTION__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MatrixRow> getRows() {
		if (rows == null) {
			rows = new EObjectContainmentEList.Resolving<MatrixRow>(MatrixRow.class, this, SurveyPackage.QUESTION__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTION__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(Double newMinimum) {
		Double oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTION__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(Double newMaximum) {
		Double oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTION__MAXIMUM, oldMaximum, maximum));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRankPlaces() {
		return rankPlaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRankPlaces(int newRankPlaces) {
		int oldRankPlaces = rankPlaces;
		rankPlaces = newRankPlaces;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTION__RANK_PLACES, oldRankPlaces, rankPlaces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoutingRule> getRouting() {
		if (routing == null) {
			routing = new EObjectContainmentEList.Resolving<RoutingRule>(RoutingRule.class, this, SurveyPackage.QUESTION__ROUTING);
		}
		return routing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question getPredecessor() {
		if (predecessor != null && predecessor.eIsProxy()) {
			InternalEObject oldPredecessor = (InternalEObject)predecessor;
			predecessor = (Question)eResolveProxy(oldPredecessor);
			if (predecessor != oldPredecessor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.QUESTION__PREDECESSOR, oldPredecessor, predecessor));
			}
		}
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Question basicGetPredecessor() {
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPredecessor(Question newPredecessor) {
		Question oldPredecessor = predecessor;
		predecessor = newPredecessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTION__PREDECESSOR, oldPredecessor, predecessor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTION__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SurveyPackage.QUESTION__WORDINGS:
				return ((InternalEList<?>)getWordings()).basicRemove(otherEnd, msgs);
			case SurveyPackage.QUESTION__HINTS:
				return ((InternalEList<?>)getHints()).basicRemove(otherEnd, msgs);
			case SurveyPackage.QUESTION__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case SurveyPackage.QUESTION__ROWS:
				return ((InternalEList<?>)getRows()).basicRemove(otherEnd, msgs);
			case SurveyPackage.QUESTION__ROUTING:
				return ((InternalEList<?>)getRouting()).basicRemove(otherEnd, msgs);
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
			case SurveyPackage.QUESTION__NUMBER:
				return getNumber();
			case SurveyPackage.QUESTION__TYPE:
				return getType();
			case SurveyPackage.QUESTION__WORDINGS:
				return getWordings();
			case SurveyPackage.QUESTION__HINTS:
				return getHints();
			case SurveyPackage.QUESTION__OPTIONS:
				return getOptions();
			case SurveyPackage.QUESTION__ROWS:
				return getRows();
			case SurveyPackage.QUESTION__REQUIRED:
				return isRequired();
			case SurveyPackage.QUESTION__MINIMUM:
				return getMinimum();
			case SurveyPackage.QUESTION__MAXIMUM:
				return getMaximum();
			case SurveyPackage.QUESTION__UNIT:
				return getUnit();
			case SurveyPackage.QUESTION__RANK_PLACES:
				return getRankPlaces();
			case SurveyPackage.QUESTION__ROUTING:
				return getRouting();
			case SurveyPackage.QUESTION__PREDECESSOR:
				if (resolve) return getPredecessor();
				return basicGetPredecessor();
			case SurveyPackage.QUESTION__LEVEL:
				return getLevel();
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
			case SurveyPackage.QUESTION__NUMBER:
				setNumber((String)newValue);
				return;
			case SurveyPackage.QUESTION__TYPE:
				setType((QuestionType)newValue);
				return;
			case SurveyPackage.QUESTION__WORDINGS:
				getWordings().clear();
				getWordings().addAll((Collection<? extends Wording>)newValue);
				return;
			case SurveyPackage.QUESTION__HINTS:
				getHints().clear();
				getHints().addAll((Collection<? extends Wording>)newValue);
				return;
			case SurveyPackage.QUESTION__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends AnswerOption>)newValue);
				return;
			case SurveyPackage.QUESTION__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends MatrixRow>)newValue);
				return;
			case SurveyPackage.QUESTION__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case SurveyPackage.QUESTION__MINIMUM:
				setMinimum((Double)newValue);
				return;
			case SurveyPackage.QUESTION__MAXIMUM:
				setMaximum((Double)newValue);
				return;
			case SurveyPackage.QUESTION__UNIT:
				setUnit((String)newValue);
				return;
			case SurveyPackage.QUESTION__RANK_PLACES:
				setRankPlaces((Integer)newValue);
				return;
			case SurveyPackage.QUESTION__ROUTING:
				getRouting().clear();
				getRouting().addAll((Collection<? extends RoutingRule>)newValue);
				return;
			case SurveyPackage.QUESTION__PREDECESSOR:
				setPredecessor((Question)newValue);
				return;
			case SurveyPackage.QUESTION__LEVEL:
				setLevel((ScaleLevel)newValue);
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
			case SurveyPackage.QUESTION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case SurveyPackage.QUESTION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case SurveyPackage.QUESTION__WORDINGS:
				getWordings().clear();
				return;
			case SurveyPackage.QUESTION__HINTS:
				getHints().clear();
				return;
			case SurveyPackage.QUESTION__OPTIONS:
				getOptions().clear();
				return;
			case SurveyPackage.QUESTION__ROWS:
				getRows().clear();
				return;
			case SurveyPackage.QUESTION__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case SurveyPackage.QUESTION__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case SurveyPackage.QUESTION__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case SurveyPackage.QUESTION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case SurveyPackage.QUESTION__RANK_PLACES:
				setRankPlaces(RANK_PLACES_EDEFAULT);
				return;
			case SurveyPackage.QUESTION__ROUTING:
				getRouting().clear();
				return;
			case SurveyPackage.QUESTION__PREDECESSOR:
				setPredecessor((Question)null);
				return;
			case SurveyPackage.QUESTION__LEVEL:
				setLevel(LEVEL_EDEFAULT);
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
			case SurveyPackage.QUESTION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case SurveyPackage.QUESTION__TYPE:
				return type != TYPE_EDEFAULT;
			case SurveyPackage.QUESTION__WORDINGS:
				return wordings != null && !wordings.isEmpty();
			case SurveyPackage.QUESTION__HINTS:
				return hints != null && !hints.isEmpty();
			case SurveyPackage.QUESTION__OPTIONS:
				return options != null && !options.isEmpty();
			case SurveyPackage.QUESTION__ROWS:
				return rows != null && !rows.isEmpty();
			case SurveyPackage.QUESTION__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case SurveyPackage.QUESTION__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case SurveyPackage.QUESTION__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
			case SurveyPackage.QUESTION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case SurveyPackage.QUESTION__RANK_PLACES:
				return rankPlaces != RANK_PLACES_EDEFAULT;
			case SurveyPackage.QUESTION__ROUTING:
				return routing != null && !routing.isEmpty();
			case SurveyPackage.QUESTION__PREDECESSOR:
				return predecessor != null;
			case SurveyPackage.QUESTION__LEVEL:
				return level != LEVEL_EDEFAULT;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", type: ");
		result.append(type);
		result.append(", required: ");
		result.append(required);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", unit: ");
		result.append(unit);
		result.append(", rankPlaces: ");
		result.append(rankPlaces);
		result.append(", level: ");
		result.append(level);
		result.append(')');
		return result.toString();
	}

} //QuestionImpl
