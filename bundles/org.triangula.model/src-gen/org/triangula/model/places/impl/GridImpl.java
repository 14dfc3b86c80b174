/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.places.Grid;
import org.triangula.model.places.PlacesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Grid</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.GridImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.GridImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.GridImpl#getCoordinateSystem <em>Coordinate System</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.GridImpl#getCellSize <em>Cell Size</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.GridImpl#getCellCount <em>Cell Count</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.GridImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.GridImpl#getPopulationVintage <em>Population Vintage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GridImpl extends NamedElementImpl implements Grid {
	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The default value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected String sourceNote = SOURCE_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoordinateSystem() <em>Coordinate System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinateSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String COORDINATE_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoordinateSystem() <em>Coordinate System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinateSystem()
	 * @generated
	 * @ordered
	 */
	protected String coordinateSystem = COORDINATE_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getCellSize() <em>Cell Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellSize()
	 * @generated
	 * @ordered
	 */
	protected static final double CELL_SIZE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCellSize() <em>Cell Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellSize()
	 * @generated
	 * @ordered
	 */
	protected double cellSize = CELL_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCellCount() <em>Cell Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellCount()
	 * @generated
	 * @ordered
	 */
	protected static final int CELL_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCellCount() <em>Cell Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellCount()
	 * @generated
	 * @ordered
	 */
	protected int cellCount = CELL_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulationVintage() <em>Population Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationVintage()
	 * @generated
	 * @ordered
	 */
	protected static final String POPULATION_VINTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPopulationVintage() <em>Population Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationVintage()
	 * @generated
	 * @ordered
	 */
	protected String populationVintage = POPULATION_VINTAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GridImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.GRID;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, PlacesPackage.GRID__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceNote() {
		return sourceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceNote(String newSourceNote) {
		String oldSourceNote = sourceNote;
		sourceNote = newSourceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.GRID__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoordinateSystem() {
		return coordinateSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoordinateSystem(String newCoordinateSystem) {
		String oldCoordinateSystem = coordinateSystem;
		coordinateSystem = newCoordinateSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.GRID__COORDINATE_SYSTEM, oldCoordinateSystem, coordinateSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCellSize() {
		return cellSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCellSize(double newCellSize) {
		double oldCellSize = cellSize;
		cellSize = newCellSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.GRID__CELL_SIZE, oldCellSize, cellSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCellCount() {
		return cellCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCellCount(int newCellCount) {
		int oldCellCount = cellCount;
		cellCount = newCellCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.GRID__CELL_COUNT, oldCellCount, cellCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.GRID__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPopulationVintage() {
		return populationVintage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulationVintage(String newPopulationVintage) {
		String oldPopulationVintage = populationVintage;
		populationVintage = newPopulationVintage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.GRID__POPULATION_VINTAGE, oldPopulationVintage, populationVintage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlacesPackage.GRID__SOURCES:
				return getSources();
			case PlacesPackage.GRID__SOURCE_NOTE:
				return getSourceNote();
			case PlacesPackage.GRID__COORDINATE_SYSTEM:
				return getCoordinateSystem();
			case PlacesPackage.GRID__CELL_SIZE:
				return getCellSize();
			case PlacesPackage.GRID__CELL_COUNT:
				return getCellCount();
			case PlacesPackage.GRID__FILE:
				return getFile();
			case PlacesPackage.GRID__POPULATION_VINTAGE:
				return getPopulationVintage();
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
			case PlacesPackage.GRID__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case PlacesPackage.GRID__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case PlacesPackage.GRID__COORDINATE_SYSTEM:
				setCoordinateSystem((String)newValue);
				return;
			case PlacesPackage.GRID__CELL_SIZE:
				setCellSize((Double)newValue);
				return;
			case PlacesPackage.GRID__CELL_COUNT:
				setCellCount((Integer)newValue);
				return;
			case PlacesPackage.GRID__FILE:
				setFile((String)newValue);
				return;
			case PlacesPackage.GRID__POPULATION_VINTAGE:
				setPopulationVintage((String)newValue);
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
			case PlacesPackage.GRID__SOURCES:
				getSources().clear();
				return;
			case PlacesPackage.GRID__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case PlacesPackage.GRID__COORDINATE_SYSTEM:
				setCoordinateSystem(COORDINATE_SYSTEM_EDEFAULT);
				return;
			case PlacesPackage.GRID__CELL_SIZE:
				setCellSize(CELL_SIZE_EDEFAULT);
				return;
			case PlacesPackage.GRID__CELL_COUNT:
				setCellCount(CELL_COUNT_EDEFAULT);
				return;
			case PlacesPackage.GRID__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case PlacesPackage.GRID__POPULATION_VINTAGE:
				setPopulationVintage(POPULATION_VINTAGE_EDEFAULT);
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
			case PlacesPackage.GRID__SOURCES:
				return sources != null && !sources.isEmpty();
			case PlacesPackage.GRID__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case PlacesPackage.GRID__COORDINATE_SYSTEM:
				return COORDINATE_SYSTEM_EDEFAULT == null ? coordinateSystem != null : !COORDINATE_SYSTEM_EDEFAULT.equals(coordinateSystem);
			case PlacesPackage.GRID__CELL_SIZE:
				return cellSize != CELL_SIZE_EDEFAULT;
			case PlacesPackage.GRID__CELL_COUNT:
				return cellCount != CELL_COUNT_EDEFAULT;
			case PlacesPackage.GRID__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case PlacesPackage.GRID__POPULATION_VINTAGE:
				return POPULATION_VINTAGE_EDEFAULT == null ? populationVintage != null : !POPULATION_VINTAGE_EDEFAULT.equals(populationVintage);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case PlacesPackage.GRID__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case PlacesPackage.GRID__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return PlacesPackage.GRID__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return PlacesPackage.GRID__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (sourceNote: ");
		result.append(sourceNote);
		result.append(", coordinateSystem: ");
		result.append(coordinateSystem);
		result.append(", cellSize: ");
		result.append(cellSize);
		result.append(", cellCount: ");
		result.append(cellCount);
		result.append(", file: ");
		result.append(file);
		result.append(", populationVintage: ");
		result.append(populationVintage);
		result.append(')');
		return result.toString();
	}

} //GridImpl
