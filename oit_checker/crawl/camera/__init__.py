"""Pictures of web pages as they came: drawn again by the machine's Chromium from the capture, the quoted words boxed."""

from oit_checker.crawl.camera.camera import Camera, Pose

__all__ = ["Camera", "Pose"]
