/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grid</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A regular grid of cells kept in a columnar file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.Grid#getCoordinateSystem <em>Coordinate System</em>}</li>
 *   <li>{@link org.triangula.model.places.Grid#getCellSize <em>Cell Size</em>}</li>
 *   <li>{@link org.triangula.model.places.Grid#getCellCount <em>Cell Count</em>}</li>
 *   <li>{@link org.triangula.model.places.Grid#getFile <em>File</em>}</li>
 *   <li>{@link org.triangula.model.places.Grid#getPopulationVintage <em>Population Vintage</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getGrid()
 * @model
 * @generated
 */
public interface Grid extends NamedElement, Sourced {
	/**
	 * Returns the value of the '<em><b>Coordinate System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coordinate system of the grid, for example EPSG:3035.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinate System</em>' attribute.
	 * @see #setCoordinateSystem(String)
	 * @see org.triangula.model.places.PlacesPackage#getGrid_CoordinateSystem()
	 * @model
	 * @generated
	 */
	String getCoordinateSystem();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Grid#getCoordinateSystem <em>Coordinate System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinate System</em>' attribute.
	 * @see #getCoordinateSystem()
	 * @generated
	 */
	void setCoordinateSystem(String value);

	/**
	 * Returns the value of the '<em><b>Cell Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edge of a cell in metres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell Size</em>' attribute.
	 * @see #setCellSize(double)
	 * @see org.triangula.model.places.PlacesPackage#getGrid_CellSize()
	 * @model
	 * @generated
	 */
	double getCellSize();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Grid#getCellSize <em>Cell Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cell Size</em>' attribute.
	 * @see #getCellSize()
	 * @generated
	 */
	void setCellSize(double value);

	/**
	 * Returns the value of the '<em><b>Cell Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell Count</em>' attribute.
	 * @see #setCellCount(int)
	 * @see org.triangula.model.places.PlacesPackage#getGrid_CellCount()
	 * @model
	 * @generated
	 */
	int getCellCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Grid#getCellCount <em>Cell Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cell Count</em>' attribute.
	 * @see #getCellCount()
	 * @generated
	 */
	void setCellCount(int value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file with one row per cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.triangula.model.places.PlacesPackage#getGrid_File()
	 * @model dataType="org.triangula.model.RelativePath"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Grid#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Population Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference date of the population in the cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population Vintage</em>' attribute.
	 * @see #setPopulationVintage(String)
	 * @see org.triangula.model.places.PlacesPackage#getGrid_PopulationVintage()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getPopulationVintage();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Grid#getPopulationVintage <em>Population Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population Vintage</em>' attribute.
	 * @see #getPopulationVintage()
	 * @generated
	 */
	void setPopulationVintage(String value);

} // Grid
