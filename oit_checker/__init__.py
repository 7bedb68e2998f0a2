"""oit_checker: which transparency evidence does a Thai municipality's website lack?"""

__version__ = "0.1.0"
